module.exports = {
  // Nowhere is there a document.all, the one object that equals null without being it.
  assumptions: { noDocumentAll: true },
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        // Every phone here knows both; its Safari errs in two forms of them, and only those are rewritten.
        exclude: ['transform-destructuring', 'transform-parameters'],
        include: [
          'bugfix/transform-safari-rest-destructuring-rhs-array',
          'bugfix/transform-safari-id-destructuring-collision-in-function-expression',
        ],
      },
    ],
  ],
}
