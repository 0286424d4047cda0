/** Football clubs that have a number in their name, the same in every language. */
export const numberedClubs = [
  '1860 münchen',
  'hannover 96',
  'mainz 05',
  'schalke 04',
  'darmstadt 98',
  'bayer 04',
];
