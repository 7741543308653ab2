/** What agencies send, as they call it, before its title or where it is taken back. Pattern source, for letters of either case. */
export const sentWords =
  'story|item|article|alert|dispatch|meldung(?:en)?|bericht(?:en|e)?|text(?:erna|en?)?|pressemitteilung|dépêches?|papier|alerte|noticias?|notícias?|nota|matérias?|notizi[ae]|artikel(?:n|en)?|artikkelen|artikl(?:ene?|erne|arna)|telegrammet|meldingene?|sakene?|nyhe[td]e(?:rne|rna|ne?)|histori(?:en|erne)|uuti(?:nen|s\\p{L}+)|ju(?:ttu|tun)|depesz\\p{L}+|zpráv\\p{L}|správ\\p{L}|vijest|știrea?|повідомлення|новин[ау]|новината|خبر|berita'
