# Fills a fresh Znuny with what the handbook of tickets.piratenpartij.nl speaks of. Runs once, when the root is made.
use strict;
use warnings;
use utf8;
use lib '/loods/inside', '/usr/share/otrs', '/usr/share/otrs/Kernel/cpan-lib';
use Loods;

my @All = qw(rw);

Loods::Call( 'group', { Name => $_ } ) for qw(ict catering bestuur);
Loods::Call( 'queue', { Name => $_->[0], Group => $_->[1] } )
    for ( [ 'ICT', 'ict' ], [ 'Bounces', 'users' ], [ 'catering', 'catering' ], [ 'bestuur', 'bestuur' ], [ 'info', 'users' ] );
Loods::Call( 'state', { Name => 'Spam', Type => 'closed' } );

my %Everything = map { $_ => \@All } qw(users admin ict catering bestuur stats);
Loods::Call( 'agent', {
    Login => 'wim', First => 'Wim', Last => 'Beheerder', Password => 'wim', Language => 'nl', Groups => \%Everything,
} );
Loods::Call( 'agent', {
    Login => 'anna', First => 'Anna', Last => 'de Vries', Password => 'anna', Language => 'nl',
    Groups => { users => \@All, ict => \@All, catering => \@All, bestuur => ['ro'] },
} );
Loods::Call( 'agent', {
    Login => 'bram', First => 'Bram', Last => 'Smit', Password => 'bram', Language => 'en',
    Groups => { users => \@All, ict => \@All, catering => \@All, bestuur => ['ro'] },
} );

Loods::Call( 'job', { Name => $_->[0], Data => { Valid => 1, NewDelete => 1, %{ $_->[1] } } } ) for (
    [ 'DeleteSpam in all queues', { StateIDs => [ Loods::Call( 'state', { Name => 'Spam' } ) ] } ],
    [
        'DeleteBounces ouder dan 3 jaar. Datum eerst goed zetten.',
        {
            QueueIDs            => [ Loods::Call( 'queue', { Name => 'Bounces' } ) ],
            CloseTimeSearchType => 'TimeSlot',
            TicketCloseTimeStartDay => 1, TicketCloseTimeStartMonth => 1, TicketCloseTimeStartYear => 2001,
            TicketCloseTimeStopDay => 1, TicketCloseTimeStopMonth => 1, TicketCloseTimeStopYear => 2020,
        },
    ],
    [
        'Delete one ticket',
        { TicketNumber => '2023022010000017', QueueIDs => [ Loods::Call( 'queue', { Name => 'ICT' } ) ] },
    ],
);

my @Mails = (
    [ 'info', 'You have WON 1.000.000 euro!!!', 'Lottery <winner@lottery.example>' ],
    [ 'info', 'Cheap watches, best price (limited offer)', 'Sales <sales@watches.example>' ],
    [ 'info', 'Vraag over lidmaatschap', 'Jan Jansen <jan@example.nl>' ],
    [ 'info', 'Re: uitnodiging ledenvergadering', 'Karin <karin@example.nl>' ],
    [ 'info', 'URGENT: verify your account', 'Bank <no-reply@bank.example>' ],
    [ 'Bounces', 'Mail Delivery System: returning message to sender', 'Mailer-Daemon <mailer-daemon@example.com>' ],
    [ 'Bounces', 'Undelivered Mail Returned to Sender', 'Mailer-Daemon <mailer-daemon@example.org>' ],
    [ 'ICT', 'exim paniclog on mail.piratenpartij.nl has non-zero size', 'root <root@mail.piratenpartij.nl>' ],
    [ 'ICT', 'OTRS Scheduler Daemon Cron: MailQueueSend', 'otrs <otrs@piratenpartij.nl>' ],
    [ 'ICT', 'Cron <root@mail> test -x /etc/cron.daily', 'Cron Daemon <root@mail.piratenpartij.nl>' ],
    [ 'catering', 'Offerte lunch voor 40 personen', 'Catering <info@broodjes.example>' ],
    [ 'bestuur', 'Notulen bestuursvergadering', 'Secretaris <secretaris@piratenpartij.nl>' ],
);
my $Count = 0;
Loods::Call( 'ticket', {
    Number => sprintf( '20230220100%05d', ++$Count * 10 + 7 ), Queue => $_->[0], Title => $_->[1], From => $_->[2],
    Body => "Beste mensen,\n\nHet gaat om: $_->[1]\n\nMet vriendelijke groet\n",
} ) for @Mails;
