# Loads into Apache what its processes would load one by one: the first page of a new one takes a third of the time then, and
# browsers make it start many. Apache reads its configuration twice when it starts; only the second time counts.
use strict;
use warnings;
use Apache2::ServerUtil ();
use lib '/loods/inside', '/usr/share/otrs', '/usr/share/otrs/Kernel/cpan-lib';

if ( Apache2::ServerUtil::restart_count() > 1 ) {
    open my $List, '<', '/loods/preload' or die "/loods/preload: $!";
    chomp( my @Files = <$List> );
    require $_ for @Files;
    require Kept;
    Kept::Compile();
}

1;
