import { expect, test } from 'vitest'
import { pictureCaption } from '#domain/normalize/body/rules/pictures/picture-caption.ts'

test.each([
  'Boats lie in the harbor on May 6. PHOTO: LEE PARK',
  'Barcos en el puerto. FOTO: EFE',
  'Boats lie in the harbor. Courtesy of Harbor Police',
  'Boats lie in the harbor. Handout/Harbor Police',
  'Boats lie in the harbor. Lee Park for The Harbor Daily',
  'Boats lie in the harbor. | Lee Park/Harbor Daily',
  'Photo by Lee Park for the Harbor Daily.',
  'Photo by Lee Park taken the day before.',
  'Illustration: Lee Park',
])('a caption ends in its credit: %s', text => {
  expect(pictureCaption.matches(text)).toBe(true)
})

test.each([
  'He was polite. Courtesy of course costs nothing.',
  'She voted. Lee Park for the first time did not.',
  'Photographs by Lee Park line the walls of the town hall.',
  'Photo by photo, the album told the story of the pier.',
  'Children carry lanterns.\nLee Park / AP\nA heron sits on a pier.\nMei Tan / Reuters',
  'Illustration : le bac a perdu deux passagers sur trois.',
])('a sentence is no caption: %s', text => {
  expect(pictureCaption.matches(text)).toBe(false)
})
