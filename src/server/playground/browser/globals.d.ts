// What the scripts before ours leave behind, as far as it is used here.

type Rendered = { readonly type: unknown };

interface Question {
  readonly query: string;
  readonly variables?: string;
  readonly operationName?: string;
}

type Fetcher = (question: Question, options?: object) => unknown;

declare const React: {
  createElement(type: unknown, properties?: object | null, ...children: (Rendered | string)[]): Rendered;
  useState<State>(initial: State): readonly [State, (state: State) => void];
};

declare const ReactDOM: {
  createRoot(element: Element): { render(what: Rendered): void };
};

declare const GraphiQL: {
  createFetcher(options: { readonly url: string }): Fetcher;
  readonly Logo: unknown;
};
