/** Phrases that recur in German, French and Spanish copy. Invented: nobody's text is quoted. */
export const otherWords = [
  ' der Polizei zufolge wurden bei dem Unfall am Montag zwei Menschen verletzt. Das teilte die Staatsanwaltschaft am Dienstag mit. «Wir haben',
  ' das nicht gewusst», sagte der Sprecher der Deutschen Presse-Agentur. Nach Angaben des Ministeriums werde die Bundesregierung die',
  ' Entscheidung in der kommenden Woche treffen. Es sei noch nicht klar, ob und wann die Verhandlungen zwischen den Parteien fortgesetzt werden',
  ' können. Die Zahl der Menschen, die in Deutschland leben, ist im vergangenen Jahr um rund drei Prozent auf 83 Millionen gestiegen. Auch für',
  ' die Unternehmen gibt es bislang keine Lösung, hieß es. Der Präsident hatte zuvor erklärt, dass eine solche Vereinbarung mit der',
  ' Europäischen Union nicht möglich sei. Mittwoch Donnerstag Freitag Samstag Sonntag gegen sich nach einem über durch wird worden einen',
  " Gesellschaft Geschichte selon le ministère de l'Intérieur, a déclaré mardi le président de la République lors d'une conférence de presse à",
  " Paris. Deux personnes ont été blessées dans un accident survenu dans la nuit de samedi à dimanche, a indiqué la police. Le gouvernement n'a",
  ' pas encore pris de décision, mais les négociations avec les syndicats devraient se poursuivre la semaine prochaine. « Nous ne sommes pas',
  " prêts », a-t-il ajouté. Plus de trois millions d'euros qui ont également été pour cette année, après une hausse de 2,5% par rapport à",
  " l'année dernière. lundi mercredi jeudi vendredi entre les deux pays depuis plusieurs según informó este lunes el Ministerio del Interior,",
  ' que no ha confirmado todavía las causas del accidente. El presidente del Gobierno dijo en una rueda de prensa que la decisión se tomará en',
  ' los próximos días, pero la oposición considera que no es suficiente. «No podemos esperar más», afirmó. Más de dos millones de personas',
  ' fueron afectadas por las lluvias en la región, donde también se registraron inundaciones durante el fin de semana. martes miércoles jueves',
  ' viernes sábado domingo entre los países desde hace años para una nueva',
].join('')
