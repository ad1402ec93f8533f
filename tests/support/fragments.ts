/** Fragments of pages, each with the paragraphs that it is read as, from a file and from the clipboard alike. */
export const FRAGMENTS: readonly (readonly [html: string, paragraphs: readonly string[]])[] = [
  ['<p>Kvam met <b>Ada</b> Berg.</p>The port closed.', ['Kvam met Ada Berg.', 'The port closed.']],
  [
    '<details><summary>Read more</summary>The port closed.</details><center>Ada</center>',
    ['Read more', 'The port closed.', 'Ada'],
  ],
  ['<p>Kvam met Berg.<sup>[1]</sup> The port closed.<sup>2</sup></p>', ['Kvam met Berg. The port closed.']],
  ['<p>Seen.<span style="display: none">Not seen.</span></p><p hidden>Nor this.</p>', ['Seen.']],
  [
    '<button>Share</button><nav>Home</nav><menu><li>Mail</li></menu><p>The port closed.</p><aside>Read also</aside>',
    ['The port closed.'],
  ],
  ['<p>One<br>two</p><ul><li>three</li><li>four</li></ul>', ['One', 'two', 'three', 'four']],
  // whoever writes preformatted text has wrapped its lines; where the browser wraps them, a break is meant
  [
    '<p>Above.</p><pre>The port\nclosed. <i>\n</i> \nKvam left.\r\n\r\nBerg stayed.</pre>',
    ['Above.', 'The port closed.', 'Kvam left.', 'Berg stayed.'],
  ],
  [
    '<p>Above.</p><span style="white-space: pre-wrap">Headline\nThe port closed.</span>',
    ['Above.', 'Headline', 'The port closed.'],
  ],
  ['<pre style="white-space: normal">The port\n\nclosed.</pre>', ['The port closed.']],
];
