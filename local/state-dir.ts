/** Where a stack keeps its state unless told otherwise, from the repository's root. */
export const STATE_DIR = '.news-digest';
