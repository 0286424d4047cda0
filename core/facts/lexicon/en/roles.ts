// Words that stand before names, and nouns for what people are. Own lists.
export const titles = {
  any: `dr. dr prof. prof professor president vice-president senator sen. sens. representative rep. reps. congressman congresswoman governor gov. govs.
mayor judge justice secretary minister chancellor premier ambassador general gen. colonel col. major maj. captain capt. capt lieutenant lt. sergeant sgt.
sgt officer detective sheriff chief commissioner councilman councilwoman councillor councilor councilmember alderman assemblyman assemblywoman
speaker leader chairman chairwoman chair director attorney pope bishop archbishop cardinal rev. rev reverend duke duchess earl pastor father rabbi imam
coach manager dame lord rt. hon. hon inspector superintendent supt. constable const. commander admiral adm. brigadier private corporal cpl. pvt. treasurer comptroller
deputy undersecretary clerk gm atty. lawyer spokesman spokeswoman spokesperson editor correspondent reporter columnist strategist
billionaire actor actress singer comedian author activist candidate nominee rival whip democrat republican
president-elect ex-president co-founder founder ceo cfo coo prince princess king queen emperor sheikh ayatollah señor monsieur`,
  male: 'mr. mr sir messrs. lord father king prince congressman councilman assemblyman chairman spokesman pope rabbi imam monsieur señor herr don',
  female:
    'mrs. mrs ms. ms miss madam lady dame sister queen princess congresswoman councilwoman assemblywoman chairwoman spokeswoman actress madame señora frau',
};

export const roles = `person man woman boy girl people men women children child kid kids baby father mother dad mom mum parent parents son sons daughter
daughters brother brothers sister sisters wife husband spouse partner widow friend friends colleague colleagues neighbor neighbors neighbour neighbours
master spokesman spokeswoman spokesperson spokespeople spokesmen official officials officer officers president senator senators governor governors congressman congresswoman
representative representatives lawmaker lawmakers legislator legislators politician politicians mayor mayors minister ministers premier chancellor secretary
ambassador diplomat diplomats judge judges justice justices lawyer lawyers attorney attorneys prosecutor prosecutors sheriff detective
investigator investigators police candidate candidates nominee nominees frontrunner front-runner contender hopeful
rival rivals opponent opponents critic critics supporter supporters ally allies aide aides adviser advisers advisor advisors strategist
strategists consultant consultants analyst analysts expert experts economist economists pollster pollsters professor
professors scientist scientists researcher researchers doctor doctors physician surgeon neurosurgeon nurse nurses teacher teachers student students
reporter reporters journalist journalists columnist editor editors anchor host moderator moderators correspondent blogger author
authors writer writers producer director directors actor actress singer musician rapper comedian artist player
players coach coaches captain manager managers owner owners executive executives chairman chairwoman chair ceo chief boss leader
leaders founder co-founder entrepreneur businessman businesswoman mogul tycoon billionaire millionaire investor investors banker
trader farmer farmers worker workers driver drivers pilot resident residents villager villagers witness witnesses victim victims survivor
survivors suspect defendant plaintiff plaintiffs protester protesters demonstrator activist activists advocate advocates organizer organizers
organiser member members participant participants delegate delegates voter voters donor donors veteran veterans soldier soldiers general commander
commanders troops source sources insider insiders someone somebody nobody everyone everybody anyone commentator pundit pundits historian scholar
pastor priest bishop archbishop pope rabbi imam cleric preacher audience crowd fans fan user users customer customers guest guests
caller man-of-the-match goalkeeper striker midfielder defender skipper democrat democrats republican republicans conservative conservatives
liberal liberals progressive progressives socialist incumbent congresswoman-elect president-elect prime speaker whip
councillor councilman councilwoman commissioner superintendent treasurer trustee fisherman shopkeeper firefighter firefighters paramedic engineer
engineers architect designer inventor astronaut translator interpreter grandfather grandmother uncle aunt cousin nephew niece
teen teenager teenagers toddler gunman shooter attacker inmate prisoner refugee refugees migrant migrants immigrant immigrants senator-elect
spokespersons respondents employee employees staffer staffers operative operatives surrogate surrogates chairperson newcomer heir
heiress novelist poet playwright filmmaker photographer chef model star celebrity host co-host winner loser
biologist biologists geologist geologists ecologist ecologists psychologist psychologists sociologist epidemiologist epidemiologists
climatologist physicist physicists chemist chemists astronomer astronomers mathematician statistician meteorologist meteorologists
seismologist botanist zoologist virologist cardiologist oceanographer geneticist neuroscientist archaeologist archaeologists anthropologist
dentist veterinarian pharmacist therapist counselor counselors librarian principal principals dean provost barista roofer plumber
electrician carpenter mechanic rancher ranchers trucker truckers waiter waitress bartender baker butcher janitor realtor accountant
auditor auditors contractor contractors sailor sailors trooper troopers marshal ranger rangers warden bailiff juror jurors foreman paralegal
magistrate coroner examiner shareholder shareholders tenant tenants landlord landlords homeowner homeowners commuter commuters passenger passengers
patients shopper shoppers tourist tourists hiker hikers swimmer runner athlete athletes golfer sprinter pitcher quarterback linebacker winger
referee umpire skier boxer cyclist gymnast stylist rookie teammate teammates classmate classmates roommate girlfriend boyfriend fiance fiancee
stepfather stepmother grandson granddaughter grandparents relative relatives dispatcher dispatchers lobbyist lobbyists regulator regulators
producers actors actresses singers musicians rappers comedians artists captains secretaries ambassadors chancellors
premiers columnists bloggers anchors correspondents sheriffs detectives contenders hopefuls hosts novelists poets
playwrights filmmakers photographers chefs designers architects inventors astronauts translators interpreters pilots traders
bankers tycoons billionaires millionaires entrepreneurs physicians surgeons paramedics councilmen councilwomen councillors commissioners
superintendents trustees generals bishops pastors priests rabbis imams clerics callers spouses widows
partners suspects defendants attackers prisoners inmates teens uncles aunts cousins dentists therapists
librarians mechanics sociologists geneticists neuroscientists anthropologists mathematicians barbers bakers sprinters golfers pitchers
quarterbacks referees umpires boxers cyclists gymnasts goalkeepers strikers midfielders defenders watchdog watchdogs
nonprofit foes detractors negotiator negotiators mediator mediators envoy envoys monitor monitors inspector
inspectors clerk clerks deputies sergeant sergeants lieutenants colonels commentators scholars historians`;

// Nouns that tell a person's gender.
export const gendered = {
  male: 'man boy father dad son brother husband widower grandfather uncle nephew spokesman businessman fisherman councilman congressman chairman actor king prince',
  female:
    'woman girl mother mom mum daughter sister wife widow grandmother aunt niece spokeswoman businesswoman heiress actress councilwoman congresswoman chairwoman queen princess',
};
