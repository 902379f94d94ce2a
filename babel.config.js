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
        // Every phone here knows all three. Its Safari errs in two forms of the first two, and only those are
        // rewritten; of the third it errs in whether a tagged one is the same again, which nothing here asks.
        exclude: ['transform-destructuring', 'transform-parameters', 'transform-template-literals'],
        include: [
          'bugfix/transform-safari-rest-destructuring-rhs-array',
          'bugfix/transform-safari-id-destructuring-collision-in-function-expression',
        ],
      },
    ],
  ],
}
