/** What a name may be the name of. */
export const NAME_KINDS = ['person', 'organization', 'country', 'region', 'place', 'group', 'other'] as const;
export type NameKind = (typeof NAME_KINDS)[number];
