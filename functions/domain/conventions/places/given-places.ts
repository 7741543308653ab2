/**
 * Cities, states and countries, in lower case, that are given names as well and so begin names of persons
 * ("Austin Holt").
 */
export const givenPlaces: ReadonlySet<string> = new Set(
  'austin florence paris jackson lincoln dallas madison charlotte sydney virginia carolina georgia jordan chad israel houston brooklyn kingston savannah orlando victoria helena augusta albany columbia concord alger salem milan lima troy asia india chelsea adelaide carson trent nice bari roman pierre darwin richmond trier colombo wilmington alexandria valencia mesa sofia vienna roma london santiago leon marseille guadalupe francisco lourdes cork essen jena ulm perth tyrone kent devon montana dakota nevada indiana tennessee missouri wyoming catalonia alaska alabama kenya eugene mario emilia martinique dominique dominica dominika maurice mauricio salvador cheyenne malte kobe alta italia france alberta ginevra wellington regina odessa geneva holland'.split(
    ' ',
  ),
)
