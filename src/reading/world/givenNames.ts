export const isGivenName = (n: string): boolean =>
  /^(vladimir|steve|jared|yuri|donald|kirill|dmitry|john|mary|ada)$/.test(n);
export const genderOfGivenName = (n: string): 'male' | 'female' | null => (isGivenName(n) ? 'male' : null);
