/** Invented reports of one event, and of others. */

export const TIDE = `Tide takes the pier at Skarn

SKARN — The sea took 40 metres of the pier at Skarn on Tuesday night and sank 3 boats, the port said.

"We heard it go, plank by plank," said Ida Lund, the harbour master.

The pier was built in wood a century ago and carried the ferry to Skarholm until last year.
`;

/** Words that stand in that report and in no other. */
export const TIDE_WORDS = /metres|plank|Ida Lund|Tide takes/i;

/** Another newspaper's report of the same event. */
export const TIDE_TOO = `Storm tide destroys part of the Skarn pier

A storm tide destroyed part of the old wooden pier at Skarn on Tuesday night, and 3 boats sank in the harbour.

Damage to the pier will cost about $2 million to repair, the port of Skarn said.

"Nobody was out there, thank God," said Per Moe, who runs the ferry to Skarholm.
`;

/** A later report of it, in which a figure has moved on. */
export const TIDE_LATER = `Skarn pier: more boats sank than thought

The storm tide that broke the wooden pier at Skarn on Tuesday night sank 7 boats in the harbour, the port said on Thursday.

Divers found the wrecks under what was left of the pier and the ferry landing to Skarholm.
`;

/** The same wire report under another roof. */
export const TIDE_WIRE = TIDE.replace('SKARN — The sea', 'SKARN (Coast Wire) — The sea');

export const TRAM = `Tram line to the airport opens in Varby

The first tram to the airport left Varby on Monday with 212 passengers, the city said.

"It runs every 12 minutes and it runs on time," said Mayor Tora Vik.
`;

export const CHEESE = `Dairy recalls blue cheese

The dairy at Lund recalls 9,000 cheeses after tests found listeria, the food agency said on Wednesday.
`;
