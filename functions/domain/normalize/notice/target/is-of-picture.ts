const label = /^\W*(?:eds\W+)?(?:mandatory )?(?:photo|picture|image|graphic|video|audio)\b/iu

/** Whether an order is headed as one of a picture: "PHOTO KILL", "GRAPHIC KILL: mill map". Its story, which may have the same slug, stands. Source: AP. */
export const isOfPicture = (order: string): boolean => label.test(order)
