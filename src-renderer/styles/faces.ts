import './faces.css';

/**
 * Settles when the two faces of the first paint are there (index.html fetches them with the page). Painting before
 * would shape every word in a face of the system first, which takes longer than this and makes the words jump.
 */
export const facesAreThere: Promise<unknown> = Promise.allSettled(
  ['14px "Inter Latin"', '30px "Fraunces Latin"'].map((face) => document.fonts.load(face)),
);
