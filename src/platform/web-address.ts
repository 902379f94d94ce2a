/** The address of a page of this app in a browser, as it can be sent to somebody. */
export const webAddress = (path: string): string => `${window.location.href.split('#')[0]}#${path}`
