const CJK = /[\u2e80-\u9fff\uff00-\uffef]/

/** What is said on screen stands in text/; comments, types and patterns that read what was typed are free. */
export const wordsRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { word: 'Words lie in text/: “{{text}}”.' },
  },
  create(context) {
    const check = (node, text) => {
      if (CJK.test(text)) {
        context.report({ node, messageId: 'word', data: { text: text.trim().slice(0, 20) } })
      }
    }
    return {
      Literal: (node) => typeof node.value === 'string' && check(node, node.value),
      TemplateElement: (node) => check(node, node.value.raw),
      JSXText: (node) => check(node, node.value),
    }
  },
}
