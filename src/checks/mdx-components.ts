/** The closed list of components an MDX page may use, with the attributes each takes. Printed by `components/mdx/`. */
export const mdxComponents = {
  Part: { value: 'number', total: 'number', label: 'string' },
} as const satisfies Record<string, Readonly<Record<string, 'number' | 'string'>>>;

export type MdxComponentName = keyof typeof mdxComponents;
