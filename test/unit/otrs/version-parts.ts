// Parts of the pages in versions.ts, in the shape of 6.x (OTOBO's, too) or in that of 7.x.

export type Shape = 'six' | 'seven';

const title = 'You have WON!!!';
const number = (id: number) => `202611241000000${id}`;

const headOfSix = (cgi: string) => `<div id="Header"><div id="Logo"></div><ul id="ToolBar">
<li class="UserAvatar"><a href="#"></a><div><span>Anna de Vries</span><a href="#">Preferences</a></div></li>
<li><form action="${cgi}" method="post" name="SearchFulltext"><input type="hidden" name="Action" value="AgentTicketSearch">
<input type="text" name="Fulltext" id="Fulltext"></form></li></ul></div><ul id="Navigation"><li id="nav-Admin"></li></ul>`;

const headOfSeven = (cgi: string) => `<div id="Header"><a id="Logo"></a><ul id="HeaderToolBar">
<li id="UserAvatar" class="UserAvatar"><a href="#"></a><div class="UserAvatar_submenu"><div class="column-wrapper">
<span class="UserAvatar_name">Anna de Vries</span></div><span><a>Preferences</a></span></div></li></ul></div>
<div id="ToolBar" class="toolbar-row-wrapper"><form action="${cgi}" method="post" name="ToolBarSearch">
<input type="hidden" name="Action" value="AgentTicketSearch">
<input type="text" id="ToolBarSearchTerm" name="ToolBarSearchTerm">
<input type="radio" name="ToolBarSearchBackend" value="ToolBarSearchBackendFulltext" checked>
<input type="radio" name="ToolBarSearchBackend" value="ToolBarSearchBackendCustomerID">
</form></div><ul id="Navigation"><li id="nav-Admin"></li></ul>`;

/** What every page begins with. */
export const head = { six: headOfSix, seven: headOfSeven };

const menu =
  '<li id="nav-Back"><a href="#">Back</a></li><li id="nav-Close"><a href="#">Close</a></li><li id="nav-Miscellaneous"></li>';

const zoomOfSix = (
  state: string,
) => `<div class="MainBox TicketZoom"><div class="Headline"><div class="Flag"></div><h1>
  Ticket#${number(7)} — ${title}
</h1></div><div class="SidebarColumn"><fieldset class="TableLike">
<label>State:</label><p class="Value" title="${state}">${state}</p>
<label>Queue:</label><p class="Value" title="Info (old)">Info (old)</p>
<label>Owner:</label><p class="Value" title="Bram Bakker (bram)"> Bram Bakker </p></fieldset></div>
<div class="ContentColumn"><div class="ActionRow Cluster"><ul class="Actions">${menu}
<li><form class="TicketActionForm"></form></li></ul></div></div></div>`;

const zoomOfSeven = (state: string) => `<div class="layoutContentSidebar TicketZoom" id="ticketDetails"><main>
<div class="ticketHeaderTitle"><h1 class="ticketHeaderTitleHeadline" data-ticket-title="${title}">
  Ticket#${number(7)} — ${title}
</h1></div><div class="ticketHeaderActions"><div class="ActionRow Cluster"><ul class="Actions-Mobile-List"><li>Back</li></ul>
<div class="Actions-overlay"><div class="Actions-wrapper"><ul class="Actions">${menu}</ul></div></div></div></div>
</main><aside class="sectionSidebar"><div class="mod modTicketInformation"><fieldset class="TableLike">
<span class="state"><label>State:</label><span class="Value pill-${state}" title="${state}">${state}</span></span>
<span><label>Queue:</label><p class="Value" title="Info (old)">Info (old)</p></span>
<span><label>Owner:</label><p class="Value" title="Bram Bakker (bram)"> Bram Bakker </p></span></fieldset></div></aside></div>`;

export const zoom = { six: zoomOfSix, seven: zoomOfSeven };

export function overviewControl(link: (query: string) => string, shape: Shape): string {
  const zoom = ['Small', 'Medium', 'Preview'].map(
    (view) =>
      `<li><a class="${view}" href="${link(`Action=AgentTicketQueue;Filter=All;View=${view};QueueID=3;`)}">${view}</a></li>`,
  );
  const pages = '<span class="Pagination"><ul><li class="page-links"></li></ul></span>';
  return `<div class="OverviewBox"><div class="OverviewControl"><div class="ActionRow"><div class="OverviewActions">
<ul class="Actions"><li id="BulkAction" class="AlwaysPresent Inactive"><a href="#">Bulk</a></li></ul>
<div>${shape === 'seven' ? pages : ''}<ul class="OverviewZoom">${zoom.join('')}</ul></div></div></div></div></div>`;
}

const box = (id: number) => `<input class="Checkbox" type="checkbox" name="TicketID" value="${id}">`;
const zoomLink = (id: number, text: string) =>
  `<a class="MasterActionLink" title="${title}" href="{cgi}?Action=AgentTicketZoom;TicketID=${id}">${text}</a>`;
const tableRow = (
  id: number,
) => `<tr id="TicketID_${id}" class="MasterAction"><td class="Checkbox">${box(id)}</td>
<td>${zoomLink(id, number(id))}</td><td><div title="${title}">${title}</div></td></tr>`;
const table = `<form name="matrix"><table class="TableSmall"><thead><tr><th class="Checkbox"></th>
<th class="OverviewHeader"><a href="{cgi}?Action=AgentTicketQueue;QueueID=3;SortBy=TicketNumber;OrderBy=Up">Ticket#</a></th>
<th class="OverviewHeader Title">Title</th></tr></thead><tbody>${tableRow(7)}${tableRow(8)}</tbody></table></form>`;
export const small = {
  six: `<div id="OverviewBody" class="Overview TicketList">${table}</div>`,
  seven: `<ul id="OverviewBody" class="Overview TicketList">${table}</ul>`,
};

const heading = (id: number) => `<h2>${zoomLink(id, `Ticket#${number(id)} – ${title}`)}</h2>`;
const item = (id: number, content: string) =>
  `<li id="TicketID_${id}" class="MasterAction"><div class="Content"><ul class="Actions InlineActions"></ul>${content}</div></li>`;
const list = (content: (id: number) => string) =>
  `<ul id="TicketOverviewMedium" class="Overview OverviewMedium">${[7, 8].map((id) => item(id, content(id))).join('')}</ul>`;
export const medium = {
  six: list((id) => `<div class="Checkbox">${box(id)}</div>${heading(id)}`),
  seven: list((id) => `<span><div class="Checkbox">${box(id)}</div>${heading(id)}</span><span></span>`),
};

export const dashboard = (
  link: (query: string) => string,
) => `<div class="MainBox Dashboard"><div class="ContentColumn">
<div class="WidgetSimple" id="Dashboard0120-TicketNew-box"><div class="Content"><div id="Dashboard0120-TicketNew"><form>
<input type="hidden" name="Filter0120-TicketNew" value="All"><table class="DataTable"><tbody><tr class="MasterAction">
<td><a class="AsBlock MasterActionLink" title="${title}" href="${link('Action=AgentTicketZoom;TicketID=7')}">${number(7)}</a></td>
<td><div title="${title}">${title}</div></td></tr></tbody></table></form></div></div></div></div></div>`;

export function run(link: (query: string) => string, shape: Shape): string {
  const told = '2 Tickets affected! What do you want to do?';
  const query = 'Action=AdminGenericAgent;Subaction=RunNow;Profile=A%20%26%20B;ChallengeToken=X;';
  const rows = [7, 8].map(
    (id) =>
      `<tr><td><a class="AsBlock" href="${link(`;Action=AgentTicketZoom;TicketID=${id}`)}">${number(id)}</a></td></tr>`,
  );
  const warning = '<p class="Error">Warning: You used the DELETE option.</p>';
  const offer = {
    six: `<p>${told}</p>${warning}<div><a class="CallForAction" href="${link(query)}">Run Job</a></div>`,
    seven: `<h2>${told}</h2>${warning}<div class="field-wrapper"><div class="Field"><a class="btn-primary" href="${link(query)}">Run Job</a></div></div>`,
  };
  return `<div class="ContentColumn"><div class="WidgetSimple"><div class="Header"><h2>Results</h2></div>
<div class="Content">${offer[shape]}</div></div><div class="WidgetSimple"><div class="Content"><table class="DataTable"><tbody>
${rows.join('')}</tbody></table></div></div></div>`;
}

export const jobs = (
  link: (query: string) => string,
) => `<table class="DataTable" id="GenericAgentJobs"><thead><tr><th>Name</th>
<th>Last run</th></tr></thead><tbody><tr><td><a class="AsBlock" href="${link('Action=AdminGenericAgent;Subaction=Update;Profile=A%20%26%20B')}">A &amp; B</a></td>
<td></td></tr><tr class="FilterMessage Hidden"><td colspan="5">No matches found.</td></tr></tbody></table>`;

const refused =
  '<div class="Content"><h4>Message: <span class="Error">You need ro permissions!</span></h4></div>';
export const refusal = {
  six: `<div class="MainBox"><div class="WidgetSimple">${refused}</div></div>`,
  seven: `<div class="MainBox"><div class="ErrorScreen">${refused}</div></div>`,
};
const failed =
  '<div class="Content"><p>An Error Occurred</p><p><a class="ReturnToPreviousPage"></a></p></div>';
export const error = {
  six: `<div class="MainBox ErrorScreen">${failed}</div>`,
  seven: `<div class="MainBox"><div class="ErrorScreen">${failed}</div></div>`,
};
