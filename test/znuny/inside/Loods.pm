# Makes what the tests need, by Znuny's own modules, so that every row is one that Znuny itself would write.
package Loods;
use strict;
use warnings;
use Kernel::System::ObjectManager;

our $Admin = 1;    # root@localhost

my %Functions = (
    agent   => \&Agent,
    article => \&Article,
    config  => \&Config,
    field   => \&Field,
    group   => \&Group,
    job     => \&Job,
    lock    => \&Lock,
    move    => \&Move,
    queue   => \&Queue,
    search  => \&Search,
    setting => \&Setting,
    state   => \&State,
    ticket  => \&Ticket,
);

# Calls one of the functions below with a fresh object manager; dies with a sentence when it fails.
sub Call {
    my ( $Name, $Param ) = @_;
    my $Function = $Functions{$Name} or die "Loods.pm: no function '$Name'\n";
    local $Kernel::OM = Kernel::System::ObjectManager->new(
        'Kernel::System::Log' => { LogPrefix => 'Loods' },
    );
    return $Function->( %{ $Param // {} } );
}

sub Of { return $Kernel::OM->Get("Kernel::System::$_[0]") }

sub Must {
    my ( $Value, $What ) = @_;
    return $Value if $Value;
    die "Loods.pm: $What: "
        . ( Of('Log')->GetLogEntry( Type => 'error', What => 'Message' ) // 'no reason given' ) . "\n";
}

# Name -> ID
sub Group {
    my %Param = @_;
    my $ID    = Of('Group')->GroupLookup( Group => $Param{Name} );
    return $ID if $ID;
    return Must( Of('Group')->GroupAdd( Name => $Param{Name}, ValidID => 1, UserID => $Admin ), "group $Param{Name}" );
}

# Name, Group -> ID
sub Queue {
    my %Param = @_;
    my $ID = { reverse Of('Queue')->QueueList( Valid => 0 ) }->{ $Param{Name} };
    return $ID if $ID;
    return Must(
        Of('Queue')->QueueAdd(
            Name => $Param{Name}, GroupID => Group( Name => $Param{Group} // 'users' ),
            ValidID => 1, UserID => $Admin,
            SystemAddressID => 1, SalutationID => 1, SignatureID => 1, FollowUpID => 1,
        ),
        "queue $Param{Name}"
    );
}

# Name, Type, Valid (1 or 0) -> ID
sub State {
    my %Param = @_;
    my %Data = (
        Name => $Param{Name}, ValidID => ( $Param{Valid} // 1 ) ? 1 : 2, UserID => $Admin,
        TypeID => Of('State')->StateTypeLookup( StateType => $Param{Type} // 'closed' ),
    );
    my $ID = { reverse Of('State')->StateList( UserID => $Admin, Valid => 0 ) }->{ $Param{Name} };
    Must( Of('State')->StateUpdate( %Data, ID => $ID ), "state $Param{Name}" ) if $ID;
    return $ID || Must( Of('State')->StateAdd( %Data, Comment => 'Loods' ), "state $Param{Name}" );
}

# Login, First, Last, Language, Password, Groups { name => [permissions] } -> UserID
sub Agent {
    my %Param = @_;
    my $ID = Of('User')->UserLookup( UserLogin => $Param{Login}, Silent => 1 );
    $ID ||= Must(
        Of('User')->UserAdd(
            UserFirstname => $Param{First}, UserLastname => $Param{Last}, UserLogin => $Param{Login},
            UserPw => $Param{Password}, UserEmail => "$Param{Login}\@piratenpartij.nl",
            ValidID => 1, ChangeUserID => $Admin,
        ),
        "agent $Param{Login}"
    );
    my %Preferences = ( UserLanguage => $Param{Language} // 'en', UserTimeZone => 'Europe/Amsterdam' );
    Of('User')->SetPreferences( UserID => $ID, Key => $_, Value => $Preferences{$_} ) for sort keys %Preferences;
    for my $Name ( sort keys %{ $Param{Groups} // {} } ) {
        my %Permission = map { $_ => 1 } @{ $Param{Groups}->{$Name} };
        Of('Group')->PermissionGroupUserAdd(
            GID => Group( Name => $Name ), UID => $ID, UserID => $Admin, Active => 1,
            Permission => { map { $_ => $Permission{$_} // 0 } qw(ro move_into create note owner priority rw) },
        );
    }
    return $ID;
}

# Title, Queue, State, Owner (login), Lock, Number, From, Subject, Body; Articles 0 for none
# -> { id, number }
sub Ticket {
    my %Param = @_;
    my $Object  = Of('Ticket');
    my $OwnerID = Of('User')->UserLookup( UserLogin => $Param{Owner} // 'root@localhost' );
    my $Number  = $Param{Number} // NextNumber();
    my $ID      = Must(
        $Object->TicketCreate(
            TN => $Number, Title => $Param{Title}, Queue => $Param{Queue} // 'Postmaster',
            Lock => $Param{Lock} // 'unlock', Priority => '3 normal', State => $Param{State} // 'new',
            CustomerID => 'mail', CustomerUser => $Param{From} // 'mail@example.com',
            OwnerID => $OwnerID, UserID => $Admin,
        ),
        "ticket $Param{Title}"
    );
    Article( %Param, TicketID => $ID ) if $Param{Articles} // 1;
    return { id => $ID + 0, number => $Number };
}

# Znuny's own generator sleeps 50 ms for each number, since several processes could ask for one; here only one does.
sub NextNumber {
    Of('DB')->Prepare( SQL => 'SELECT MAX(id) FROM ticket' );
    my ($Last) = Of('DB')->FetchrowArray();
    return sprintf '20260102%08d', ( $Last // 0 ) * 10 + 3;
}

# TicketID, From, To, Subject, Body -> ArticleID; arrives as a customer's mail does, and is indexed at once
sub Article {
    my %Param = @_;
    my $Backend = Of('Ticket::Article')->BackendForChannel( ChannelName => 'Email' );
    return Must(
        $Backend->ArticleCreate(
            TicketID => $Param{TicketID}, SenderType => 'customer', IsVisibleForCustomer => 1,
            From => $Param{From} // 'Mail <mail@example.com>', To => $Param{To} // 'info@piratenpartij.nl',
            Subject => $Param{Subject} // $Param{Title}, Body => $Param{Body} // 'Text of the mail.',
            Charset => 'utf-8', MimeType => 'text/plain', HistoryType => 'EmailCustomer',
            HistoryComment => 'Loods', UserID => $Admin,
        ),
        "article of ticket $Param{TicketID}"
    );
}

# TicketID, Owner (login) -> 1; as the agent himself would lock it
sub Lock {
    my %Param = @_;
    my $ID = Of('User')->UserLookup( UserLogin => $Param{Owner} );
    Of('Ticket')->TicketLockSet( TicketID => $Param{TicketID}, Lock => 'lock', UserID => $ID );
    return Must(
        Of('Ticket')->TicketOwnerSet( TicketID => $Param{TicketID}, NewUserID => $ID, UserID => $ID ),
        "lock of ticket $Param{TicketID}"
    );
}

# TicketID, Queue -> 1
sub Move {
    my %Param = @_;
    return Must( Of('Ticket')->TicketQueueSet( %Param, UserID => $Admin ), "move of ticket $Param{TicketID}" );
}

# Name, Data (as JobAdd takes it) -> 1; an existing job of that name is replaced
sub Job {
    my %Param = @_;
    my $Jobs = Of('GenericAgent');
    $Jobs->JobDelete( Name => $Param{Name}, UserID => $Admin ) if { $Jobs->JobList() }->{ $Param{Name} };
    return Must( $Jobs->JobAdd( Name => $Param{Name}, Data => $Param{Data}, UserID => $Admin ), "job $Param{Name}" );
}

# Name, Type (Text, Dropdown, Date …) -> ID of a dynamic field of tickets
sub Field {
    my %Param = @_;
    my %Lists = ( PossibleValues => { one => 'One', two => 'Two' }, PossibleNone => 1 );
    return Must(
        Of('DynamicField')->DynamicFieldAdd(
            Name => $Param{Name}, Label => $Param{Name}, FieldOrder => 99, FieldType => $Param{Type},
            ObjectType => 'Ticket', ValidID => 1, UserID => $Admin,
            Config => { DefaultValue => '', $Param{Type} =~ m{select|Dropdown} ? %Lists : () },
        ),
        "dynamic field $Param{Name}"
    );
}

# Name -> what Znuny goes by for this setting of System Configuration, all levels below it included
sub Config {
    my %Param = @_;
    return $Kernel::OM->Get('Kernel::Config')->Get( $Param{Name} );
}

# Searches: list of what is to be found, as TicketSearch takes it; Around: '' as a Generic Agent's job searches, '*' as the
# agents' own ticket search does (6.5.1, GenericAgent.pm and AgentTicketSearch.pm) -> a list of TicketIDs for each.
# Nothing is cached, unless CacheTTL is given.
sub Search {
    my %Param = @_;
    my %Always = (
        ContentSearchPrefix => $Param{Around}, ContentSearchSuffix => $Param{Around}, ConditionInline => 1,
        Result => 'ARRAY', Limit => 60000, UserID => $Admin,
    );
    return [ map { [ map { $_ + 0 } Of('Ticket')->TicketSearch( %{$_}, %Always ) ] } @{ $Param{Searches} } ];
}

# Name, Value: a setting of System Configuration, deployed at once -> 1
sub Setting {
    my %Param = @_;
    my $SysConfig = Of('SysConfig');
    my $Key = Must(
        $SysConfig->SettingLock( Name => $Param{Name}, Force => 1, UserID => $Admin ),
        "lock of setting $Param{Name}"
    );
    my %Result = $SysConfig->SettingUpdate(
        Name => $Param{Name}, IsValid => 1, EffectiveValue => $Param{Value},
        ExclusiveLockGUID => $Key, UserID => $Admin,
    );
    $SysConfig->SettingUnlock( Name => $Param{Name} );
    Must( $Result{Success}, "setting $Param{Name}" );
    my %Deployed = $SysConfig->ConfigurationDeploy(
        Comments => 'Loods', UserID => $Admin, Force => 1, DirtySettings => [ $Param{Name} ],
    );
    return Must( $Deployed{Success}, "deployment of $Param{Name}" );
}

1;
