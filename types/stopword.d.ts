/** The lists that are used of `stopword`, which brings no types: lower-case words by ISO 639-3 name. */
declare module 'stopword' {
  type List = readonly string[];
  export const ara: List,
    ces: List,
    dan: List,
    deu: List,
    ell: List,
    eng: List,
    fin: List,
    fra: List,
    heb: List,
    hin: List;
  export const hun: List,
    ita: List,
    nld: List,
    nob: List,
    pol: List,
    por: List,
    ron: List,
    rus: List,
    spa: List,
    swe: List;
  export const tur: List, ukr: List;
}
