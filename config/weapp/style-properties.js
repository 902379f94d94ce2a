// Part of the weapp bundle, in place of the file of the same export in @tarojs/runtime. That one defines some five hundred
// properties at each start, before the first page.

/** What the source sets by `style`, and what React hides with. */
export const styleProperties = ['bottom', 'display', 'height', 'left', 'paddingTop', 'width']
