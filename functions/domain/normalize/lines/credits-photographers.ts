import { screen } from '../pattern/screen.ts'

/** Of one picture alone its caption says who took it. */
const pictures = screen(
  /^(?:photographs|photos|photography|pictures|fotos|fotografías|photographies)(?: (?:by|von|de|par)| ?:) \p{Lu}[^.!?]{4,60}$/iu,
)

/** Whether a line says who took the pictures of a story: "Photographs by Bo Lind". */
export const creditsPhotographers = (text: string): boolean => pictures.test(text)
