/**
 * Words that show a name to be an organization, a person or a title rather than a place. Source: negatives
 * among labelled lines, and company register suffixes.
 */
export const notPlaceWords: ReadonlySet<string> = new Set(
  (
    'inc corp corporation company co llc ltd plc gmbh ag sa group holdings bank university college institute school academy association federation union league club party press news ' +
    'times post journal tribune herald gazette magazine media radio television tv network agency ministry minister department office commission committee council court congress senate ' +
    'parliament government president chairman chief director secretary spokesman spokeswoman foundation society service services organization organisation administration authority board bureau ' +
    'center centre church hospital museum team army navy force police airlines motors index exchange fund project program act bill law report story series award awards cup championship ' +
    'mr mrs ms dr prof sir lord sen rep gov photo photos photograph image images correspondent reporter writer editor staff by von par por'
  ).split(' '),
)
