import { pictureCaption } from './picture-caption.ts'

/** Whether a line is the BBC's label of a caption, in any language, with the caption on the next: "Image caption", "Pie de foto,". */
export const isBareLabel = (text: string): boolean =>
  /(?:caption|[,،，])$/i.test(text) && pictureCaption.matches(text)
