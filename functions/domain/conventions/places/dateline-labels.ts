/**
 * Whole words before a dash or a colon that label a story instead of placing it. Source: heads of agency
 * stories and newspaper pages.
 */
export const datelineLabels: ReadonlySet<string> = new Set(
  (
    'gdp|cpi|ppi|pmi|ipo|guide|update|updates|updated|opublikowano|publicado|опубликовано|exclusive|watch|breaking|breaking news|urgent|alert|flash|bulletin|snap|advisory|attention|attention editors|attn|editors|correction|corrected|corrects|clarification|refile|repeat|rpt|' +
    "kill|withdrawn|note|notes|editors note|editor's note|eds|embargo|embargoed|sperrfrist|for immediate release|immediate release|press release|news release|" +
    'photo|photos|photo gallery|photo essay|picture gallery|podcast|listen|transcript|cartoon|recap|recipe|essay|wanted|just in|developing|election|crime|budget|quiz|letter|letters|video|videos|gallery|graphic|audio|caption|file|file photo|map|chart|slideshow|live|live updates|read|read more|more|related|also read|see also|' +
    'opinion|commentary|editorial|column|comment|analysis|explainer|factbox|fact check|interview|profile|preview|review|roundup|timeline|q&a|quotes|newsmaker|feature|features|' +
    'special report|investigation|insight|breakingviews|poll|rates|fitch|brief|briefs|in brief|summary|table|diary|schedule|highlights|results|standings|scores|obituary|obituaries|' +
    'sport|sports|soccer|football|basketball|baseball|hockey|tennis|golf|cricket|rugby|athletics|cycling|boxing|swimming|motor racing|motorsport|nfl|nba|mlb|nhl|mls|ncaa|fifa|uefa|ioc|' +
    'nato|eu|un|who|imf|covid|covid-19|nasa|opec|fbi|cia|gop|ceo|usa today|markets|business|politics|world|us|u.s.|national|local|entertainment|technology|tech|science|health|' +
    'weather|travel|lifestyle|culture|arts|economy|finance|stocks|forex|bonds|commodities|horoscope|horoscopes|crossword|tv|film|music|books|theater|' +
    'background|context|source|sources|contact|about|tags|topics|section|page|home|news|top news|top stories|latest|the latest|most read|advertisement|ad|sponsored|newsletter|subscribe|' +
    'end|ends|more|recasts|adds|fixes|removes|deletes|new|wrap|wrapup|lead|1st lead|2nd lead|achtung|eil|eilmeldung|kommentar|analyse|hintergrund|porträt|zusammenfassung|' +
    'berichtigung|korrektur|fußball|überblick|vorschau|meldung|urgente|actualización|corrección|análisis|opinión|entrevista|alerte|portrait|éclairage|repères|encadré|rectificatif|' +
    'aktuell|exklusiv|reportage|liveblog|entretien|enquête|récit|tribune|exclusif|direct|en direct|vidéo|décryptage|exclusiva|última hora|vídeo|crónica|reportaje|exclusivo|análise|opinião|esclusiva|diretta|analisi|' +
    'coach|captain|mayor|manager|scheda|punto|intervista|ansa|q|a|yes|no|but|and|or|so|well|still|meanwhile|however|also|today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|' +
    'january|february|march|april|may|june|july|august|september|october|november|december|hold on|stop|ok|faq|tip|tips|how|why|what|when|where|fact|claim|verdict|rating|answer|question|canceled|cancelled|postponed|closed|winner|winners|thank you|traffic'
  ).split('|'),
)
