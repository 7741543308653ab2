import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

/** A question, then where to answer it. */
const call = screen(
  /\?.{0,60}\b(?:e-?mail|mail|mejla|write to|contact|get in touch|call|text|message|tell us|let us know|send (?:them|it|us|your)|schreiben sie|écrivez|escríb\p{L}*|escreva|envi[ea]|scrivi\p{L}*|napište)\b.{0,80}(?:\S@\S+\.\p{L}|\bhere\W*$|\bbelow\W*$|\bcomments?\W*$|\d{5})/iu,
)

/** The same without the address: "Have you a tip? Do send me an e-mail!" */
const posted = screen(
  patternOf([
    /\?\s(?:please )?(?:do )?(?:send|drop|write|e-?mail|skriv|schreib\p{L}*|schick\p{L}*|envoy\p{L}+|enví\p{L}+|mand[ai]\p{L}*|stuur)\b[^.?!]{0,60}\b(?:e-?mails?|mail|e-?post|courriel|correo|note)\b[^.?!]{0,20}[.!]?$/iu,
    /\?\s(?:please )?(?:get in touch|help us report|share your (?:story|experiences?)|let us know|we want to hear from you|ta gjerne kontakt)[.!]?$/iu,
    /^(?:we want to hear (?:it|from you)|máte tip|have a news tip or|wilt u .{3,40} delen met |mitä ajatuksia aihe herättää\? voit|anna juttuvinkki)\b/iu,
    /^(?:tipsa? oss\W|tips? (?:vg|nrk|tv ?2|redaksjonen|redaktionen)\b|(?:send|skicka)(?: oss)?(?: et| ett)? tips\b)[^.]*$/iu,
    /^что думаешь\?/iu,
    /^to stay up to date (?:on|with) .{3,80}, (?:follow|download|sign up)\b/iu,
    /^did you (?:make|try|cook|bake) (?:this|the) recipe\?/iu,
    /^to (?:send flowers|plant (?:a |memorial )?trees?|order memorial trees)\b.{0,160}\bplease (?:visit|click)\b/iu,
    /^\W*(?:app|mobile) users\b.{0,40}\b(?:tap|click)\b/iu,
    /^(?:we['’]re|we are) (?:looking into|reporting on)\b.{0,120}\b(?:fill out|text|call|e-?mail|tell)\b/iu,
  ]),
)

/** The reader asked for a story of his own, within another: "Have you been on the ferry? Email news@…". */
export const readerCall: FurnitureRule = {
  name: 'body/reader-call',
  zones: ['story', 'tail'],
  matches: text => text.length < 240 && !/["“”«»„]/.test(text) && (call.test(text) || posted.test(text)),
}
