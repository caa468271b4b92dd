# perl -MLoaded …: at its end, a program writes which of Perl's files it has loaded into the file that LOADED names.
package Loaded;
use strict;
use warnings;

END {
    open my $List, '>>', $ENV{LOADED} or die "$ENV{LOADED}: $!";
    print {$List} map {"$_\n"} keys %INC;
}

1;
