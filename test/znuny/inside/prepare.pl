# The door for tests: a POST with a JSON list of [name, parameters] calls the functions of Loods.pm in that order,
# and answers with the list of what they return. One POST after the other: two at once would number their tickets alike.
use strict;
use warnings;
use lib '/loods/inside', '/usr/share/otrs', '/usr/share/otrs/Kernel/cpan-lib';
use CGI;
use Fcntl ':flock';
use JSON::PP;
use Loods;

open my $door, '>', '/tmp/loods-prepare' or die "/tmp/loods-prepare: $!";
flock $door, LOCK_EX or die "/tmp/loods-prepare: $!";
my $body    = CGI->new()->param('POSTDATA') // '[]';
my $answers = eval { [ map { Loods::Call( @{$_} ) } @{ decode_json($body) } ] };
my $status  = $answers ? '200 OK' : '500 Failed';
print "Status: $status\nContent-Type: application/json\n\n";
# ASCII alone, since Znuny sets STDOUT to UTF-8, which would encode twice.
print JSON::PP->new()->ascii()->encode( $answers // { error => "$@" } );
