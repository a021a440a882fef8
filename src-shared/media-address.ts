/** Address of a file of a generation for `<video>`, `<img>` and `<track>`. */
export const mediaUrl = (generationId: string, fileId: string): string =>
  `media://${generationId}/${encodeURIComponent(fileId)}`;
/** Address of a picture that is in the form but in no generation yet. */
export const draftUrl = (pictureId: string): string => `media://drafts/${pictureId}`;
