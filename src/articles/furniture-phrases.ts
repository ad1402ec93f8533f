/**
 * What news pages print around an article. An entry is a whole line, lower case, without punctuation at its ends. From
 * general knowledge of news sites; nothing here may be a line that an article could say in its own voice.
 */
const lines = (text: string): ReadonlySet<string> => new Set(text.split('\n').map((line) => line.trim()));

/** Furniture wherever it stands alone. */
export const FURNITURE = lines(`ad
  ad feedback
  add us as a preferred source on google
  advert
  advertisement
  advertisement continue reading the main story
  all rights reserved
  allow notifications
  also read
  article continues after this advertisement
  article continues below
  article continues below advertisement
  back to top
  breaking news
  click here
  comment on this story
  continue reading
  continue reading below
  copy link
  copy url
  email this article
  get our app
  hide caption
  image source getty images
  latest news
  leave a comment
  leave a reply
  listen to this article
  load more
  log in
  more from this author
  more on this story
  more stories
  most popular
  most read
  must read
  must reads
  next article
  please enable javascript
  previous article
  print this article
  promoted content
  read also
  read full story
  read more
  read next
  recommended
  recommended for you
  recommended stories
  related
  related articles
  related content
  related coverage
  related news
  related posts
  related stories
  related topics
  related video
  save article
  scroll to continue
  scroll to continue with content
  see also
  share
  share on facebook
  share on twitter
  share on whatsapp
  share on x
  share this
  share this article
  share this page
  share this post
  share this story
  share this with
  show more
  sign in
  sign up
  skip advertisement
  skip to content
  skip to main content
  sponsored
  sponsored content
  story continues below
  story continues below advertisement
  subscribe
  subscribe now
  terms of use
  toggle caption
  top stories
  trending
  trending now
  tweet
  view comments
  view gallery
  watch live
  watch now
  you may also like
  you might also like`);

/** Sections of a newspaper: furniture as one of the first or last lines, an honest heading in between. */
export const SECTIONS = lines(`africa
  americas
  analysis
  asia
  business
  comment
  comments
  culture
  economy
  environment
  europe
  explainer
  exclusive
  features
  finance
  headlines
  health
  home
  international
  latest
  live
  local
  markets
  menu
  middle east
  national
  news
  news analysis
  opinion
  politics
  regional
  science
  search
  society
  sport
  sports
  story
  tags
  technology
  travel
  uk
  us
  video
  world
  world news`);

/** Lines that announce a list of links: headline-like lines after one, to the end of the article, are links too. */
export const LINK_LISTS = lines(`latest news
  more from this author
  more on this story
  more stories
  most popular
  most read
  must read
  must reads
  read also
  read more
  read next
  recommended
  recommended for you
  recommended stories
  related
  related articles
  related content
  related coverage
  related news
  related posts
  related stories
  see also
  top stories
  trending
  trending now
  you may also like
  you might also like`);
