import type { Pattern } from '../../pattern/screen.ts'
import { screenAtLetters } from '../../screen-at-letters.ts'

const FORMS: readonly Pattern[] = [
  /\(\s*(?:statt|nicht|richtig|korrigiert|berichtigt|korr\.?)\s*:/iu,
  /\b(?:muss|müsse|sollte) (?:es )?(?:richtig |korrekt )?(?:lauten|heißen)\b(?=.{0,120}?\b(?:statt|nicht|richtig|Absatz|Satz)\b)|\brichtig (?:muss es|lautet|ist)\b.{0,80}?\b(?:statt|nicht)\b/iu,
  /\bmuss es (?:richtig|korrekt) heißen\b|(?<!\p{L})(?:Absatz|Satz|Überschrift|Meldung)\b.{0,80}?\b(?:muss|müsste|sollte) es (?:\p{L}+ )?heißen\b/iu,
  /\bin (?:einer|der|unserer) (?:früheren|ersten|vorherigen|vorigen|ursprünglichen|älteren) (?:Version|Fassung)\b(?! (?:des|der|einer|eines) (?!(?:Artikels?|Textes|Beitrags|Berichts|Meldung|Nachricht|Überschrift|Reportage|Interviews)\b))|(?:^\W*|:\s)wir haben\b.{0,80}?\b(?:korrigiert|berichtigt)\b|^\W*korrigierte (?:Fassung|Version|Meldung)\b/iu,
  /(?<!\p{L})(?:Meldung|Bericht|Text|Artikel|Fassung|Version|Absatz|Satz|Überschrift)\b.{0,80}?\b(?:wurde|wird|ist|war|hieß es|haben wir)\b.{0,100}?\b(?:korrigiert|berichtigt|richtiggestellt|fälschlich\w*|irrtümlich\w*)\b/iu,
  /^\W*(?:(?:attention|atención|attenzione|rpt|repetición|répétition|ripetizione)\W+)?(?:(?:corrigée?|corrigid[ao]|corregid[ao]|corrett[ao])\b|(?:corrige|corregge|rectifie|rectifica|rettifica)\b(?=\s*(?:$|[:)§(–—-])|.{0,80}?(?:\b(?:párrafo|localización|localidad|ubicación|parágrafo|paragraphe|par\.|para|paragrafo|título|titular|titre|titolo|chapô|cifras?|chiffres?|cifra|número|numéro|fecha|data|date|nombre|nome|nom|prénom|apellido|cargo|fonction|edad|età|âge|dato|día|jour|giorno|lieu|lugar|luogo|orthographe|grafía|grafia|citation|coquille|error|erreur|errore|erro|bilan|heure|hora|ora)\b|§|«|:)))|\b(?:version|dépêche) (?:corrigée|rectifiée)\b|\bune (?:première |précédente )?version (?:précédente|antérieure|initiale)?\s?(?=de (?:cet|cette|ce|l['’]|la|notre)\b)|\buna versione precedente (?:di|del|della)\b|\buma versão anterior d[eao]st?[ae]?\b|\bin een eerdere versie van\b|\bi en tidigare version\b|\bi en tidligere (?:versjon|version|utgave)\b|\b(?:dans|lire)\b.{0,60}?\b(?:bien lire|et non)\b|\blire\b.{0,60}?\bau lieu de\b/iu,
  /\bversión anterior\b.{0,120}?\b(?:error|decía|afirmaba|indicaba)\b|\b(?:diferentemente|ao contrário) do (?:informado|publicado|que (?:foi )?(?:informado|publicado))\b|\bcorrige (?:en|el|la|los|las)\b(?=.{0,60}?\b(?:párrafos?|titular|título|entradilla|cifras?|fecha|nombres?|apellido|cargo|edad|datos?|número|línea|lugar|localización|localidad|ubicación|crédito|día|hora|error|errata|firma)\b)/iu,
  /\b(?:esta|este|a|o|la|el) (?:nota|noticia|información|artículo|texto|matéria|reportagem|texto|notícia) (?:ha sido|fue|foi) (?:corregid[ao]|rectificad[ao]|corrigid[ao]|(?:actualizad[ao]|atualizad[ao]|modificad[ao]|alterad[ao]) para (?:corregir|corrigir))\b/iu,
  /\b(?:dieser|diese|dieses) (?:Artikel|Text|Beitrag|Meldung) wurde (?:nachträglich |am .{4,20} )?(?:korrigiert|berichtigt|geändert)\b|\bmuss\b.{0,80}?\b(?:berichtigt|korrigiert) werden\b|^\W*(?:korrigiert|berichtigt) (?:wurde|wird|ist)\b|^\W*(?:der|dieser) (?:Artikel|Text|Beitrag) wurde (?:nachträglich|redaktionell)\b|^\W*es muss (?:richtig|korrekt) heißen\b/iu,
  /\b(?:cet article|cette dépêche|ce texte) a été (?:corrigée?|modifiée?|rectifiée?)\b|\b(?:questo articolo|questa notizia) è stat[oa] corrett[oa]\b/iu,
  /\bist uns (?:leider )?ein (?:\p{L}+ )?Fehler unterlaufen\b|\b(?:hat|haben) (?:ihre|unsere|die) Meldung\b.{0,40}?\b(?:berichtigt|korrigiert)\b/iu,
  /^\W*une erreur s['’]est glissée\b|\bcontrairement à ce (?:que nous|qui a été|qu['’]indiquait)\b/iu,
  /^\W*por (?:un )?error\b.{0,80}?\b(?:nota|noticia|artículo|información|edición|publicó|informó)\b|^\W*per (?:un )?errore\b.{0,80}?\b(?:articolo|notizia|edizione|scritto|pubblicat[oa])\b|^\W*por (?:um )?erro\b.{0,80}?\b(?:nota|notícia|matéria|reportagem|edição|publicou|informou)\b/iu,
  /^\s*\(\s*(?:stellt|präzisiert|ergänzt|ändert)\b.{0,40}?\b(?:Absatz|Satz|Überschrift|Namen)\b/iu,
  /^\W*(?:achtung\W+)?(?:(?:berichtigt|korrigiert|präzisiert)\b|(?:berichtigung|korrektur|richtigstellung|präzisierung)\b.{0,20}?\b(?:im|in|des|der|zur|zum|zu)\b)(?=.{0,60}?\b(?:Absatz|Satz|Meldung|Bericht|Text|Überschrift|Artikel|Namen?|Schreibweise|Zahl|Ort|Datum|Titel)\b)/iu,
].map(screenAtLetters)

/** Corrections of dpa ("(statt: 1992)", "muss es richtig heißen"), AFP ("bien lire …", "version corrigée") and EFE ("Corrige en el …"). */
export const isForeignCorrection = (text: string): boolean => FORMS.some(form => form.test(text))
