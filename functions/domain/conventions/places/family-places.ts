/**
 * Cities, in lower case, that are family names as well and so end names of persons ("Juan Carlos Toledo",
 * "Jean Marc Metz").
 */
export const familyPlaces: ReadonlySet<string> = new Set(
  'toledo sevilla zaragoza huesca teruel badajoz cádiz girona lleida tarragona huelva pontevedra oviedo pamplona bilbao málaga alicante vigo córdoba burgos medellín monterrey lima quito bogotá cali metz nantes lyon lille dijon caen rouen reims toulon genova messina catania palermo padova trieste pisa torino milano napoli berlin bern basel kiel halle bremen konstanz passau siegen celle emden gotha plauen soest unna stade reno york bath hull norfolk oakland lansing boston manchester bristol chester durban moskva prag'.split(
    ' ',
  ),
)
