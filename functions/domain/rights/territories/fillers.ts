/** Words of the conditions themselves, in the languages of the agencies; any other word may be the name of a place. */
export const fillers: ReadonlySet<string> = new Set(
  (
    'a access all allowed also and any anywhere app apps archive archives are as at audiences available be blocked broadcast broadcasters by cleared clients commercial content copy countries country ' +
    'customers digital distributed distribution do editorial everywhere ex except excepted excepting excl excluded excluding exclusive exclusively export for from geo geoblock geoblocked in internet into is it licensed licensees limited mag magazine ' +
    'magazines mags market markets may media must national new newspapers newspaper no not of offered on online only or other out outlets outside papers permitted photo ' +
    'photos picture pictures please print prohibited publication publications publish published publishers readers reasons region regional release released reserved ' +
    'republication reproduction restricted restrictions rights sale sales solely sold story subscribers tabloids television territorial territories territory text than that the this to tv ' +
    'usage use used users video web websites whole with within worldwide world ' +
    'abdruck abonnenten abonnés alleen apenas au ausgenommen ausser ausserhalb außer außerhalb aux bruk brug clientes clienti d de del den der di die diffusion droits e ej einmaligen el em en endast esclusa et excepto exceto exclu exclue exclues exclusivo excluida for för für gebruik i ikke interdit interdite kein keine kun kunden l la le les monde mundo na nel nicht niet no non nur nutzung o oder och og ohne ou para pas países pays per por pour proibido prohibida prohibido pubblicazione publicación publicar publicering réservé réservée rechte sauf solo somente su sur sólo til todo tous uitgezonderd und uniquement untersagt usar uso utilisation verboten verwenden verwendung veröffentlichung vietata vietato von voor weltrechte weltweit y zeitungen zur à'
  ).split(' '),
)
