/** The nine collections, by the name of their folder in `content/`. */
export const collectionNames = [
  'poles',
  'case-studies',
  'guides',
  'seminars',
  'practices',
  'networks',
  'terms',
  'sources',
  'pages',
] as const;

export type CollectionName = (typeof collectionNames)[number];
