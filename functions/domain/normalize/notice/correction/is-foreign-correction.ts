import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import type { Pattern } from '#domain/normalize/pattern/screen.ts'
import { screenAtLetters } from '#domain/normalize/pattern/screen-at-letters.ts'

const FORMS: readonly Pattern[] = [
  // "Hafen 1922 eröffnet (statt: 1923)"
  /\(\s*(?:statt|nicht|richtig|korrigiert|berichtigt|korr\.?)\s*:/iu,
  // "Im zweiten Absatz muss es richtig lauten: 1922 statt 1923."
  /\b(?:muss|müsse|sollte) (?:es )?(?:richtig |korrekt )?(?:lauten|heißen)\b(?=.{0,120}?\b(?:statt|nicht|richtig|Absatz|Satz)\b)|\brichtig (?:muss es|lautet|ist)\b.{0,80}?\b(?:statt|nicht)\b/iu,
  // "Im Absatz zwei muss es richtig heißen: 1922."
  /\bmuss es (?:richtig|korrekt) heißen\b|\bmuss es\b.{0,60}?\b(?:richtig|korrekt) (?:heißen|lauten)\b|(?<!\p{L})(?:Absatz|Satz|Überschrift|Meldung)\b.{0,80}?\b(?:muss|müsste|sollte) es (?:\p{L}+ )?heißen\b/iu,
  // "In einer früheren Version dieses Artikels war der Hafen falsch benannt."
  patternOf([
    /\bin (?:einer|der|unserer) (?:früheren|ersten|vorherigen|vorigen|ursprünglichen|älteren) (?:Version|Fassung)\b(?! von (?!diese|unsere))(?! (?:des|der|einer|eines) (?!(?:Artikels?|Textes|Beitrags|Berichts|Meldung|Nachricht|Überschrift|Reportage|Interviews)\b))/iu,
    /(?:^\W*|:\s)wir haben\b.{0,80}?\b(?:korrigiert|berichtigt)\b/iu,
    /^\W*korrigierte (?:Fassung|Version|Meldung|Wiederholung)\b/iu,
  ]),
  // "Die Meldung wurde korrigiert."
  /(?<!\p{L})(?:Meldung|Bericht|Text|Artikel|Fassung|Version|Absatz|Satz|Überschrift)\b.{0,80}?\b(?:wurde|wird|ist|war|hieß es|haben wir)\b.{0,100}?\b(?:korrigiert|berichtigt|richtiggestellt|fälschlich\w*|irrtümlich\w*)\b/iu,
  // "Corrige en el segundo párrafo.", "Notícia corrigida: muda o nome", "Dans le titre, lire 1922 et non 1923.", "In een eerdere versie van dit artikel stond 1923."
  patternOf([
    /^\W*(?:(?:attention|atención|attenzione|serviço|rpt|repetición|répétition|ripetizione|not[ií]cia|notizia|dépêche)\W+)?(?:(?:corrigée?|corrigid[ao]|corregid[ao]|corrett[ao])\b|(?:corrige|corregge|rectifie|rectifica|rettifica)\b(?=\s*(?:$|[:)§(–—-])|.{0,80}?(?:\b(?:párrafo|localización|localidad|ubicación|parágrafo|paragraphe|par\.|para|paragrafo|título|titular|titre|titolo|chapô|cifras?|chiffres?|cifra|número|numéro|fecha|data|date|nombre|nome|nom|prénom|apellido|cargo|fonction|edad|età|âge|dato|día|jour|giorno|lieu|lugar|luogo|orthographe|grafía|grafia|citation|coquille|error|erreur|errore|erro|bilan|heure|hora|ora)\b|§|«|:)))/iu,
    /\b(?:version|dépêche) (?:corrigée|rectifiée)\b/iu,
    /\bune (?:première |précédente )?version (?:précédente|antérieure|initiale)?\s?(?=de (?:cet|cette|ce|l['’]|la|notre)\b)/iu,
    /\buna versione precedente (?:di|del|della)\b/iu,
    /\b(?:uma versão anterior d[eao]st?[ae]?\b|a versão anterior dest[ea] (?:texto|artigo|notícia|reportagem|matéria|nota)\b)/iu,
    /\bin een eerdere versie van\b/iu,
    /\bi en tidigare version\b/iu,
    /\bi en tidligere (?:versjon|version|utgave)\b/iu,
    /\b(?:dans|lire)\b.{0,60}?\b(?:bien lire|et non)\b/iu,
    /\blire\b.{0,60}?\bau lieu de\b/iu,
  ]),
  // "En una versión anterior decía 1923."
  patternOf([
    /\bversión anterior\b.{0,120}?\b(?:error|decía|afirmaba|indicaba)\b/iu,
    /\b(?:diferentemente|ao contrário) do (?:informado|publicado|que (?:foi )?(?:informado|publicado))\b/iu,
    /\bcorrige (?:en|el|la|los|las)\b(?=.{0,60}?\b(?:párrafos?|titular|título|entradilla|cifras?|fecha|nombres?|apellido|cargo|edad|datos?|número|línea|lugar|localización|localidad|ubicación|crédito|día|hora|error|errata|firma)\b)/iu,
  ]),
  // "Esta noticia ha sido corregida."
  /\b(?:esta|este|a|o|la|el) (?:nota|noticia|información|artículo|texto|matéria|reportagem|texto|notícia) (?:ha sido|fue|foi) (?:corregid[ao]|rectificad[ao]|corrigid[ao]|(?:actualizad[ao]|atualizad[ao]|modificad[ao]|alterad[ao]) para (?:corregir|corrigir))\b/iu,
  // "Dieser Artikel wurde nachträglich korrigiert."
  patternOf([
    /\b(?:dieser|diese|dieses) (?:Artikel|Text|Beitrag|Meldung) wurde (?:nachträglich |am .{4,20} )?(?:korrigiert|berichtigt|geändert)\b/iu,
    /\bmuss\b.{0,80}?\b(?:berichtigt|korrigiert) werden\b/iu,
    /^\W*(?:korrigiert|berichtigt) (?:wurde|wird|ist)\b/iu,
    /^\W*(?:der|dieser) (?:Artikel|Text|Beitrag) wurde (?:nachträglich|redaktionell)\b/iu,
    /^\W*es muss (?:richtig|korrekt) heißen\b/iu,
  ]),
  // "Cet article a été corrigé."
  /\b(?:cet article|cette dépêche|ce texte) a été (?:corrigée?|modifiée?|rectifiée?)\b|\b(?:questo articolo|questa notizia) è stat[oa] corrett[oa]\b/iu,
  // "Dabei ist uns leider ein Fehler unterlaufen."
  /\bist uns (?:leider )?ein (?:\p{L}+ )?Fehler unterlaufen\b|\b(?:hat|haben) (?:ihre|unsere|die) Meldung\b.{0,40}?\b(?:berichtigt|korrigiert)\b/iu,
  // "In unserem Bericht hieß es fälschlich, der Hafen sei zu."
  /^\W*in (?:unserem|unserer|dem|der) (?:Bericht|Artikel|Beitrag|Text|Meldung)\b.{0,60}?\b(?:haben wir|hieß es|stand|wurde)\b.{0,120}?\b(?:vertauscht|verwechselt|falsch\p{L}*|fälschlich\p{L}*|irrtümlich\p{L}*|versehentlich)\b/iu,
  // "Uwaga: poprawka w drugim akapicie."
  patternOf(
    /^[^\p{L}]*(?:let op|obs|nb|huom(?:io)?|uwaga|pozor|внимание|увага|bitte beachten|achtung|attention|atención|atenção|attenzione)(?!\p{L}).{0,40}?(?<!\p{L})/iu,
    [
      /correctie/iu,
      /korrigering/iu,
      /korrigerad/iu,
      /rättelse/iu,
      /rettet/iu,
      /rettelse/iu,
      /korjattu/iu,
      /oikaisu/iu,
      /poprawk\p{L}+/iu,
      /poprawion\p{L}+/iu,
      /oprava/iu,
      /opraven\p{L}*/iu,
      /исправл\p{L}+/iu,
      /уточн\p{L}+/iu,
      /виправл\p{L}+/iu,
      /berichtigung/iu,
      /korrektur/iu,
    ],
    /(?!\p{L})(?=.{0,60}?(?:alinea|stycke|avsnitt|kappale|akapi|odstav|абзац|absatz|satz|titel|rubrik|otsikko|tytu|titul|заголов))/iu,
  ),
  // "(Korjattu: nimi toisessa kappaleessa)"
  /^\W*(?:korjattu|oikaistu|rättad|rettet) ?: ?\p{L}/iu,
  // "Onde se lê 1923, leia-se 1922."
  /\bonde se l[êe]\b.{0,80}?\bleia-se\b|\bdonde dice\b.{0,80}?\bdebe (?:decir|leerse)\b|\bparagraf\p{L}*\b.{0,60}?\bse va citi\b/iu,
  // "Une erreur s'est glissée dans le titre."
  /^\W*une erreur s['’]est glissée\b|\bcontrairement à ce (?:que nous|qui a été|qu['’]indiquait)\b/iu,
  // "Por un error, la nota decía 1923."
  /^\W*por (?:un )?error\b.{0,80}?\b(?:nota|noticia|artículo|información|edición|publicó|informó)\b|^\W*per (?:un )?errore\b.{0,80}?\b(?:articolo|notizia|edizione|scritto|pubblicat[oa])\b|^\W*por (?:um )?erro\b.{0,80}?\b(?:nota|notícia|matéria|reportagem|edição|publicou|informou)\b/iu,
  // "(Präzisiert im zweiten Absatz)"
  /^\s*\(\s*(?:stellt|präzisiert|ergänzt|ändert)\b.{0,40}?\b(?:Absatz|Satz|Überschrift|Namen)\b/iu,
  // "Achtung: Berichtigung im zweiten Absatz."
  /^\W*(?:achtung\W+)?(?:(?:berichtigt|korrigiert|präzisiert)\b|(?:berichtigung|korrektur|richtigstellung|präzisierung)\b.{0,20}?\b(?:im|in|des|der|zur|zum|zu)\b)(?=.{0,60}?\b(?:Absatz|Satz|Meldung|Bericht|Text|Überschrift|Artikel|Namen?|Schreibweise|Zahl|Ort|Datum|Titel)\b)/iu,
  // "(Opravuje druhý odstavec)"
  patternOf(
    /^\s*[([]\s*/iu,
    [
      /oprav[ay]/iu,
      /opravuje/iu,
      /korekta/iu,
      /poprawia/iu,
      /poprawiono/iu,
      /исправля\p{L}+/iu,
      /исправлен\p{L}*/iu,
      /уточня\p{L}+/iu,
      /виправл\p{L}+/iu,
      /düzelt\p{L}+/iu,
      /διορθών\p{L}+/iu,
      /javít\p{L}*/iu,
      /ispravlja\p{L}*/iu,
      /korjaa/iu,
      /korjattu/iu,
      /rättar/iu,
      /retter/iu,
      /rettet/iu,
      /korrigerer/iu,
    ],
    /(?!\p{L})(?=.{0,80}?(?:odstav\p{L}+|odsek\p{L}*|akapi\p{L}+|tytu\p{L}+|titul\p{L}+|абзац\p{L}*|заголов\p{L}+|paragra\p{L}+|başlık\p{L}*|παράγραφο\p{L}*|τίτλο\p{L}*|bekezdés\p{L}*|cím\p{L}*|odlom\p{L}+|naslov\p{L}*|kappale\p{L}*|otsiko\p{L}*|stycke\p{L}*|rubrik\p{L}*|avsnitt\p{L}*|afsnit\p{L}*))/iu,
  ),
].map(screenAtLetters)

/** Corrections of dpa ("(statt: 1992)", "muss es richtig heißen"), AFP ("bien lire …", "version corrigée") and EFE ("Corrige en el …"). */
export const isForeignCorrection = (text: string): boolean => FORMS.some(form => form.test(text))
