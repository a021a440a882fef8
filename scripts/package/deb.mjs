/** @param {string} folder @returns {Promise<string>} */
export async function buildDeb(folder) {
  return folder;
}
