// Addresses that run a job, and ordinary ones. test/e2e/guard-lock.spec.ts asks the real server for the first of each, in a
// browser without Loods: all of `runQueries` run one.

const own = 'Action=AdminGenericAgent;Subaction=RunNow;Profile=JOB;ChallengeToken=TOKEN';

/** Queries that 6.5.1 takes for a run; JOB and TOKEN stand for a job's name and a token. */
export const runQueries = [
  own,
  own.replaceAll(';', '&'),
  `${own};`,
  `${own}#Subaction=Run`,
  'ChallengeToken=TOKEN;Profile=JOB;Subaction=RunNow;Action=AdminGenericAgent',
  own.replace('RunNow', 'Run%4Eow'),
  own.replace('RunNow', '%52%75%6e%4e%6f%77'),
  own.replace('RunNow', '%u0052unNow'),
  own.replace('Subaction', 'Sub%61ction'),
  own.replace('Subaction', '%53%75%62%61%63%74%69%6F%6E'),
  own.replace('Subaction', '%u0053ubaction'),
  own.replace('Subaction=RunNow', '%53ubaction=Run%u004Eow'),
  own.replace('RunNow', '+%20RunNow%09%0D%0a'),
  own.replace('RunNow', '%C2%A0RunNow%E3%80%80'),
  own.replace('Subaction=RunNow', 'Subaction=RunNow;Subaction=Run'),
  own.replace('AdminGenericAgent', 'Admin-GenericAgent'),
  own.replace('AdminGenericAgent', 'Admin%20Generic%E2%80%93Agent'),
  own.replaceAll(';', ';;&'),
  `?;${own}`,
  `${own};x=${'y'.repeat(5000)}`,
];

/** Queries of pages that people open. */
export const ordinaryQueries = [
  '',
  'Action=AgentDashboard',
  'Action=AdminGenericAgent',
  'Action=AdminGenericAgent;Subaction=Run;Profile=DeleteSpam%20in%20all%20queues',
  'Action=AdminGenericAgent;Subaction=Update;Profile=RunNow',
  'Action=AdminGenericAgent;Subaction=Run;Profile=Subaction%3DRunNow',
  'Action=AdminGenericAgent;Subaction=Run;Profile=RunNow%20100%25',
  'Action=AgentTicketZoom;TicketID=2;ArticleID=7#Subaction=RunNow',
  'Action=AgentTicketSearch;Subaction=Search;Fulltext=RunNow',
  'Action=AgentTicketSearch;Subaction=Search;MIMEBase_Subject=%22*Subaction%3DRunNow*%22',
  'Action=AgentTicketSearch&Subaction=Search&Title=%26Subaction%3DRunNow%3B&StateType=Open',
  'Action=AgentTicketSearch;Subaction=Search;Title=Action%3DAdminGenericAgent%3BSubaction%3DRunNow',
  'Action=AgentTicketSearch;Subaction=Search;Title=100%25%20RunNow',
  'Action=AgentTicketSearch;Subaction=Search;Queue=%52unNow',
  'Action=AgentStatistics;Subaction=Run;StatID=4',
  'Action=AdminSystemConfiguration;Subaction=View;Setting=Daemon%3A%3ASchedulerCronTaskManager%3A%3ATask%23%23%23GenericAgent',
  'Action=AdminQueue;Subaction=Change;QueueID=1;Name=Run%20Now',
  'Action=AgentTicketNote;TicketID=1;Body=Run%4Eow',
];
