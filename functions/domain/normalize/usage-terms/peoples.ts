/** The countries and regions of agencies' clients, by their peoples. Pattern source. */
export const peoples =
  'french|german|austrian|swiss|italian|spanish|portuguese|dutch|belgian|danish|swedish|norwegian|finnish|british|irish|polish|czech|greek|turkish|russian|indian|chinese|japanese|korean|australian|canadian|american|brazilian|nordic|european|scandinavian|asian|african|(?:north|south|latin) american'
