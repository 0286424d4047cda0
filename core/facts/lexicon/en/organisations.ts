// Words that belong to the names of organisations and places rather than of people. Own lists.
export const organisations = `committee commission department ministry university college school institute institution council court bureau agency
association federation union party congress senate parliament house government administration campaign foundation fund
group company corporation corp. inc. inc ltd. ltd llc plc bank times post journal tribune herald gazette guardian telegraph
news network press media magazine radio television tv fox cnn msnbc nbc abc cbs npr pbs bbc ap afp upi reuters associated bloomberg politico
breitbart huffington yahoo google facebook twitter youtube instagram microsoft apple amazon center centre society club league church army
navy force forces guard police service office board authority hospital museum library airport coalition alliance movement
organization organisation project program initiative airlines motors industries international national
conference convention forum summit act bill law amendment constitution treaty agreement street avenue road square
hotel tower building park city county state states district island islands lake river mountain valley hall airport
white pentagon kremlin capitol gop nra fbi cia nato un eu irs nypd nasa who epa dnc rnc isis aclu naacp pac
hill street wall supreme united`;

export const places = `America Afghanistan Africa Alabama Alaska Argentina Arizona Arkansas Asia Athens Atlanta Australia Austria Baghdad Baltimore Bangladesh Beijing
Belgium Berlin Boston Brazil Britain Brooklyn Brussels Bulgaria Cairo California Canada Chicago Chile China Cleveland Colombia Colorado Connecticut
Crimea Croatia Cuba Dallas Damascus Delaware Delhi Denmark Denver Detroit Dubai Dublin Egypt England Ethiopia Europe Finland Florida France Gaza
Georgia Germany Ghana Greece Haiti Hawaii Houston Hungary Idaho Illinois India Indiana Indonesia Iowa Iran Iraq Ireland Israel Istanbul
Italy Jamaica Japan Jerusalem Kabul Kansas Kentucky Kenya Kiev Korea Kyiv Lebanon Libya London Louisiana Madrid Maine Malaysia Manhattan
Maryland Massachusetts Mexico Miami Michigan Milwaukee Minnesota Mississippi Missouri Montana Moscow Mumbai Myanmar Nebraska Nepal
Netherlands Nevada Nigeria Norway Oakland Ohio Oklahoma Ontario Oregon Orlando Oxford Pakistan Palestine Paris Pennsylvania Peru
Philadelphia Philippines Phoenix Pittsburgh Poland Portugal Qatar Quebec Rome Russia Rwanda Scotland Seattle Seoul Serbia Singapore
Somalia Spain Sudan Sweden Switzerland Sydney Syria Taiwan Tehran Tennessee Texas Thailand Tokyo Toronto Tunisia Turkey Uganda Ukraine Utah
Venezuela Vermont Vienna Vietnam Virginia Wales Warsaw Washington Wisconsin Wyoming Yemen Zimbabwe York Hampshire Jersey Carolina Dakota
Angeles Francisco Vegas Orleans Diego Antonio U.S. U.K. US UK EU UN D.C. N.Y. Fla. Calif. Ariz. Ala. Mass. Conn. Tenn. Ky. Va. Pa. Tex. Wis. Minn. Mich. Ill. Ind. Okla. Nev. N.H. S.C. N.C. N.J.`;

export const peoples = `American Republican Democrat Democratic Republicans Democrats Americans British English French German Russian Chinese
Japanese Israeli Palestinian Iranian Iraqi Syrian Turkish Ukrainian Polish Italian Spanish Mexican Canadian Australian Indian Pakistani Afghan Egyptian Saudi Libyan
Korean Vietnamese Cuban Brazilian Greek Irish Scottish Welsh Dutch Belgian Swedish Norwegian Danish Finnish Swiss Austrian Hungarian Czech Romanian
African Asian European Arab Muslim Christian Jewish Catholic Protestant Mormon Hispanic Latino Labour Tory Conservative Liberal
Green Libertarian Independent Socialist Communist Western Eastern Northern Southern Federal Kurdish Nigerian Kenyan Somali Ethiopian Venezuelan Colombian`;

export const works = `film movie book novel show series song album program programme play episode podcast painting game magazine newspaper column poem
documentary sitcom drama musical opera memoir essay titled entitled single track sequel comedy exhibition headlined blog headline hashtag slogan titled section`;

export const occasions = `interview statement speech rally conference tweet tweets post letter email e-mail memo report hearing debate testimony
briefing appearance address remarks broadcast article column op-ed editorial blog release filing lawsuit ruling opinion affidavit complaint transcript
message video ad advertisement press-conference town-hall panel event forum meeting ceremony sermon lecture book memoir note call podcast
radio television segment show program twitter facebook instagram youtube gathering fundraiser fund-raiser breakfast dinner luncheon
study studies survey surveys poll polls paper analysis prosecutors authorities note comment comments claim claims words remarks reports letters emails e-mails messages statements signs documents question answer response reply text texts documents document brief court caption sign poster banner message voicemail`;

export const surfaces =
  'sign signs poster posters banner banners placard placards t-shirt shirt hat sticker stickers plaque graffiti billboard label inscription headline caption';
