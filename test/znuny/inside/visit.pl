# Opens pages of agents, each as a CGI program of its own, so that Loaded.pm learns what they load, and Kept.pm has their templates.
use strict;
use warnings;
use lib '/usr/share/otrs', '/usr/share/otrs/Kernel/cpan-lib';
use Kernel::System::ObjectManager;

my @Pages = qw(
    AgentDashboard AgentTicketZoom;TicketID=1 AgentTicketHistory;TicketID=1 AgentTicketMove;TicketID=1
    AgentTicketFreeText;TicketID=1 AgentTicketBulk;TicketID=1 AgentTicketStatusView;View=Preview
    AgentTicketStatusView;View=Medium AgentTicketStatusView;View=Small AgentTicketQueue
    AgentTicketSearch;Subaction=Search;TicketNumber=none AgentTicketSearch;Subaction=AJAXAutocomplete;Term=*
    AdminGenericAgent AdminGenericAgent;Subaction=Update
);

local $ENV{REMOTE_ADDR} = '127.0.0.1';
local $Kernel::OM = Kernel::System::ObjectManager->new();
my %Agent   = $Kernel::OM->Get('Kernel::System::User')->GetUserData( UserID => 1 );
my $Session = $Kernel::OM->Get('Kernel::System::AuthSession')->CreateSessionID(
    %Agent,
    UserLastRequest => time,
    UserType        => 'User',
    SessionSource   => 'AgentInterface',
) or die 'no session';

for my $Page (@Pages) {
    local %ENV = (
        %ENV,
        REQUEST_METHOD  => 'GET',
        SERVER_SOFTWARE => 'none',
        SCRIPT_NAME     => '/otrs/index.pl',
        QUERY_STRING    => "Action=$Page",
        HTTP_COOKIE     => "OTRSAgentInterface=$Session",
    );
    my $Answer = qx($^X -I/loods/inside -MLoaded /usr/share/otrs/bin/cgi-bin/index.pl);
    die "$Page: $Answer" if $Answer !~ /^Content-Type/ || $Answer =~ /^X-OTRS-Login/m;
}
