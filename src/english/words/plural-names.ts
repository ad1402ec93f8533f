/** "Tug crews of the port" are many, "Negotiating delegation" is one: the last word before any preposition tells. */
export const isPluralName = (name: string): boolean => {
  const head = name.split(/ (?:of|in|at|from|for|on|to|with|near) /)[0] ?? name;
  return /(?:[^s]s|people|police|men|women|children)$/i.test(head);
};
