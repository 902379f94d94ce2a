/** In a browser type follows the root's size by itself (`index.html`), so nothing is enlarged once more. */
export const typeScale = (): number => 1
