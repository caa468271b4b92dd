# Keeps what Znuny works out anew for each page although it always comes out the same: the Perl that its templates are turned into, which
# is compiled for each page (a quarter of a page's processor time, 6.5.1), and how the admin's menu is sorted (a tenth).
package Kept;
use strict;
use warnings;
use Storable ();
use Template::Document;
use Unicode::Collate::Locale;

my $Templates = '/var/lib/otrs/tmp/CacheFileStorable/TemplateProvider';
my $Decade    = 10 * 365 * 24 * 3600;
my ( %Compiled, %Collators );

# Makes the templates that Znuny has turned into Perl outlive the day for which it caches them, until the world they belong to is gone.
sub Prolong {
    for my $File ( _CachedTemplates() ) {
        my $Cached = _Read($File);
        $Cached->{TTL} = time() + $Decade;
        open my $Handle, '>:raw', $File or die "$File: $!";
        print {$Handle} Storable::nfreeze($Cached);
        close $Handle or die "$File: $!";
    }
    return;
}

# Has each process find the templates compiled that were prolonged.
sub Compile {
    Template::Document->new( _Read($_)->{Value} ) for _CachedTemplates();
    return;
}

sub _CachedTemplates { return split /\n/, qx(find $Templates -type f) }

sub _Read {
    my ($File) = @_;
    open my $Handle, '<:raw', $File or die "$File: $!";
    local $/ = undef;
    return Storable::thaw(<$Handle>);
}

# Perl of a template takes all that it works on as arguments, so that one compilation serves all pages.
my $NewDocument = \&Template::Document::new;
sub _NewDocument {
    my ( $Class, $Document ) = @_;
    for my $Perl ( $Document->{BLOCK}, values %{ $Document->{DEFBLOCKS} } ) {
        $Perl = _Compiled($Perl) if !ref $Perl;
    }
    return $NewDocument->( $Class, $Document );
}

# What does not compile stays text, and fails where it would have.
sub _Compiled {
    my ($Perl) = @_;
    local $SIG{__WARN__} = \&Template::Document::catch_warnings;
    return $Compiled{$Perl} //= eval("package Template::Document; $Perl") || $Perl;
}

my $NewCollator = \&Unicode::Collate::Locale::new;
sub _NewCollator { return $Collators{"@_"} //= $NewCollator->(@_) }

{
    no warnings 'redefine';
    *Template::Document::new       = \&_NewDocument;
    *Unicode::Collate::Locale::new = \&_NewCollator;
}

1;
