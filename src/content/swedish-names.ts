/**
 * Swedish names and words that stand as they are in our English texts. A longer one comes before its own beginning.
 * Names without a letter or a sound of Swedish's own are not here: "Crossroads", "Lindberg".
 */
export const SWEDISH_NAMES: readonly string[] = [
  'Socialt hållbart Borås',
  'Centrum för välfärdsstudier',
  'FoU Centrum för vård, omsorg och socialt arbete',
  'sektorsöverskridande samverkan, SÖS',
  'Skolan som arena',
  'Sjöboskolan',
  'Stadsmissionshälsan',
  'Stadsmissionen',
  'Region Östergötland',
  'Kooperativet',
  'Projektet',
  'Partnerskapet',
  'Linköping',
  'Borlänge',
  'Borås',
  'Malmö',
  'Bihari Axelsson',
  'Flisbäck',
  'Högberg',
  'Löfström',
];
