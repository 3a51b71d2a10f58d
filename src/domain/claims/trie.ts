interface Node<T> {
  readonly next: Map<string, Node<T>>;
  values: T[] | undefined;
}

/** 词典: words found by longest match at a place. */
export interface Trie<T> {
  add(word: string, value: T): void;
  /** The longest word starting at `place`, with everything it may mean; undefined when none starts there. */
  longest(text: string, place: number): { readonly end: number; readonly values: readonly T[] } | undefined;
}

/** An empty 词典. */
export function trieOf<T>(): Trie<T> {
  const root: Node<T> = { next: new Map(), values: undefined };
  return {
    add(word, value) {
      let node = root;
      for (const character of word) {
        let next = node.next.get(character);
        if (next === undefined) node.next.set(character, (next = { next: new Map(), values: undefined }));
        node = next;
      }
      if (node.values === undefined) node.values = [value];
      else node.values.push(value);
    },
    longest(text, place) {
      let node: Node<T> | undefined = root;
      let best: { readonly end: number; readonly values: readonly T[] } | undefined;
      for (let end = place; end < text.length; end += 1) {
        node = node.next.get(text[end] ?? '');
        if (node === undefined) break;
        if (node.values !== undefined) best = { end: end + 1, values: node.values };
      }
      return best;
    },
  };
}
