/** What is tapped, by what a screen reader says it is. */
export const button = (label: RegExp | string) => ({ role: 'button', label })
export const radio = (label: RegExp | string) => ({ role: 'radio', label })
export const checkbox = (label: RegExp | string) => ({ role: 'checkbox', label })
