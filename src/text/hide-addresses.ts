const ADDRESS = /<?[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}>?/gu;

/** The same text with every e-mail address replaced by « … »: what people wrote in git was not meant to be published. */
export const hideAddresses = (text: string): string => text.replace(ADDRESS, '…');
