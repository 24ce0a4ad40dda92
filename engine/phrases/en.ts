import type { Pack } from './phrases';

export const english: Pack = {
  furniture: {
    'stray-image-text':
      'logo|site logo|image|img|photo|placeholder image|featured image|feature image|thumbnail|avatar|author avatar|author photo|profile picture|image caption|loading image|video|play video|view gallery',
    'empty-date-label':
      'published|published on|published at|posted|posted on|posted in|updated|updated on|last updated|last modified|date|by|author|written by',
    'empty-section':
      'related posts|related articles|related stories|related news|related content|related topics|related reading|related|you may also like|you might also like|you might also be interested in|you may also be interested in|see also|more from this section|more from this author|more from the author|more stories|more news|more on this story|more on this topic|more like this|recommended|recommended for you|recommended stories|read next|up next|what to read next|latest posts|latest news|latest stories|recent posts|recent articles|recent comments|popular posts|popular now|most popular|most read|most viewed|top stories|trending|trending now|trending topics|editor s picks|editors picks|don t miss|around the web|from around the web|in other news',
    'empty-contents':
      'what you ll learn|what you will learn|what s inside|table of contents|contents|in this article|in this story|on this page|jump to|quick links',
    'empty-related':
      'there are no related posts yet|no related posts|no related posts found|no related articles|no comments yet|no comments|0 comments|nothing found|no results found|no posts found|no articles found|be the first to comment|there are no comments yet|sorry no posts matched your criteria',
    'comment-form':
      'leave a comment|leave a reply|post a comment|post comment|add a comment|write a comment|join the conversation|cancel reply|submit comment|your email address will not be published|required fields are marked|comments are closed|log in to leave a comment|you must be logged in to post a comment',
    'ad-block-notice':
      'adblock detected|ad blocker detected|adblocker detected|ad block detected|ad blocking detected|ad blocker enabled|you are using an ad blocker',
    'shop-widget':
      'explore related products|related products|shop now|shop the look|shop this story|you may also need|buy now|buy on amazon|add to cart|add to basket|add to bag|view cart|check price|featured products|customers also bought',
    'related-label':
      'you may want to see also|you might want to see also|you may also want to read|read also|also read|you may also like to read|see also related|read more about this|related story|related article|related post',
    'share-bar':
      'share this|share this article|share this story|share this post|share this page|share|share via|share on|share on facebook|share on twitter|share on x|share on linkedin|share on whatsapp|share by email|share link|tweet|pin it|copy link|link copied|copied|print|print this|print this article|email this|email this article|save article|save for later|like this|like loading|facebook|twitter|linkedin|whatsapp|telegram|follow us|follow us on',
    'cookie-notice':
      'we use cookies|accept cookies|accept all cookies|accept all|reject all|manage cookies|manage preferences|cookie settings|cookie preferences|cookie policy|this site uses cookies|we value your privacy|your privacy choices',
    'login-wall':
      'log in to continue|sign in to continue|log in to continue reading|sign in to read more|subscribe to continue reading|log in to read more|subscribe to read more|already a subscriber log in|already a subscriber|already a member sign in|this article is for subscribers only|this content is for subscribers only|register to continue reading|create a free account to continue',
    newsletter:
      'subscribe now|sign up now|subscribe to our newsletter|sign up for our newsletter|join our newsletter|get our newsletter|newsletter|newsletter sign up|subscribe|your email address|enter your email|get the latest news in your inbox|join our mailing list',
    'ad-marker':
      'advertisement|advertisements|sponsored|sponsored content|sponsored links|sponsored post|paid content|promoted content|ad|ads by google|continue reading below|continue reading|story continues below|story continues below advertisement|article continues below|article continues below advertisement|scroll to continue|scroll to continue with content|article continues after advertisement|skip advertisement|skip ad|report this ad|advertise with us|affiliate links',
  },
  furnitureStarts: {
    'stray-image-text': 'img of|image of|logo of',
    'comment-form':
      'this site uses akismet|your email address will not be published|save my name email and website in this browser|by posting a comment you agree',
    'ad-block-notice':
      'please support us by disabling|please disable your ad|please turn off your ad|please whitelist|we noticed you are using an ad|we ve noticed you are using an ad|it looks like you are using an ad|it looks like you re using an ad',
    'cookie-notice':
      'we use cookies to|we use cookies and|we and our partners use cookies|we and our partners store|this site uses cookies|this website uses cookies|by continuing to use this site|by clicking accept',
    'login-wall':
      'you have reached your limit of free|you ve reached your limit of free|you have read all your free|you have read your last free',
    'empty-related': 'there are no related|no comments yet',
  },
  factBoxes: {
    'did-you-know': 'did you know|fun fact|fun facts|quick fact|good to know|worth knowing|little known fact',
    'pro-tip': 'pro tip|tip|top tip|quick tip|expert tip|insider tip',
    background: 'background|the backstory',
    figure: 'by the numbers|in numbers|in figures|figure of the day|number of the day|key figures',
    definition: 'definition|glossary',
    timeline: 'timeline|chronology|key dates',
  },
  faqHeadings:
    'faq|faqs|frequently asked questions|frequently asked questions faq|frequently asked questions faqs|faq frequently asked questions|questions and answers|your questions answered|common questions|commonly asked questions|people also ask|q a|q and a',
  questionMarks: 'Q|Question',
  answerMarks: 'A|Answer',
  selfWords: 'i|me|my|myself|mine',
  askVerbs: 'asks|asked|writes|wrote|wants to know|wanted to know|would like to know|wonders',
  readerQuestionLabels:
    'reader question|question from a reader|a reader asks|a reader asked|reader s question|readers question|readers ask|reader asks|a reader writes|ask the editor|you asked|reader questions|readers questions|questions from readers|questions from our readers|your questions|letters to the editor',
  homeWords: 'home|homepage|start',
  calls:
    'explore more|explore further|explore our|read more|read our|read the full|learn more|find out more|discover more|discover our|stay informed|stay up to date|stay tuned|click here|tap here|visit our|check out our|sign up|subscribe|follow us|join our|join us|see our|watch our|listen to our|download our|share your thoughts|let us know|tell us|want to learn more|for more on|for more information|support our|get in touch|contact our',
  callWords: 'our|here|newsletter|subscribe|section',
  newsletterCalls: 'newsletter|newsletters|subscribe|sign up for|mailing list|inbox',
  bylineWords: 'by|written by|author|authors|words by|reported by|story by|posted by|report by|text by|byline',
  nameJoiners: 'and|with',
  placeWords: 'in|for|from|at',
  jobWords:
    'editor|editors|reporter|reporters|correspondent|correspondents|writer|writers|columnist|columnists|journalist|journalists|analyst|analysts|producer|producers|contributor|contributors|author|publisher|admin|administrator|critic|photographer|intern|blogger|researcher|presenter|commentator',
  roleWords:
    'chief|senior|junior|deputy|managing|executive|associate|assistant|contributing|staff|lead|head|news|desk|editorial|team|board|newsroom|bureau|political|politics|parliamentary|business|economics|finance|education|science|sports|sport|culture|arts|foreign|world|europe|international|national|regional|local|diplomatic|security|defence|transport|food|travel|city|crime|court|health|technology|tech|environment|climate|energy|data|investigations|investigative|features|opinion|web|online|digital|social|media|audience|multimedia|video|photo|guest|freelance|special|former',
  roleFillers: 'in|of|the|and|at|our|for|a|an',
  deskWords: 'desk|newsroom|team|bureau|board',
  genericBylines:
    'admin|administrator|staff|guest|guest author|editor|the editors|our reporter|our correspondent|team|newsroom|webmaster|web desk|user|contributor|author|anonymous|unknown|staff and agencies|agencies|agency|news agencies|wire reports|wire service',
  months:
    'january/jan|february/feb|march/mar|april/apr|may|june/jun|july/jul|august/aug|september/sept/sep|october/oct|november/nov|december/dec',
  weekdays: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|tue|wed|thurs|thu|fri|sat|sun',
  dateLabels:
    'published|published on|first published|posted|posted on|updated|updated on|last updated|last updated on|last modified|modified|date|created',
  dateFillers: 'at|of|on|the',
  readingTimes: 'read|of reading|reading|reading time|estimated reading time|time to read',
  minutes: 'min|mins|minute|minutes',
  creditLabels:
    'figure|fig|table|chart|map|source|sources|photo|photos|photograph|photographs|photography|picture|pictures|image|images|image credit|photo credit|image source|video credit|illustration|illustrations|graphic|graphics|credit|credits|caption|contact|email|e mail|phone|tel|updated|last updated|published|correction|corrections|clarification|editor s note|editors note|author s note|note|disclosure|disclaimer|editing|editor|reporting|additional reporting|research|fact check|translation|tags|topics|filed under|copyright',
  creditStarts:
    'additional reporting by|reporting by|editing by|edited by|translated by|translation by|photo by|photos by|photograph by|photographs by|photography by|image by|images by|illustration by|illustrations by|graphic by|graphics by|with reporting by|with additional reporting|compiled by|produced by|video by|this article was originally published|this story was originally published|this article first appeared',
  counterWords:
    'share{,s}|comment{,s}|like{,s}|view{,s}|{,re}tweet{,s}|reaction{,s}|clap{,s}|follower{,s}|repl{y,ies}|repost{,s}',
  dummyTexts:
    '{,body }{headline,title,subtitle,text,caption,quote,content,summary} {,goes }here|your {headline,title,text,name,content} {,goes }here|{click,tap} to {add,edit} {text,title}|{insert,enter,add,type} {,your }{text,title,headline,caption,name} here|sample {text,headline}|{placeholder,dummy} text',
  conclusions:
    'to conclude|in conclusion|conclusion|conclusions|closing remarks|closing thoughts|final thoughts|the bottom line|bottom line|in summary|summary|to sum up|summing up|wrapping up|wrap up|the takeaway|takeaways|key takeaways|looking ahead|in retrospect|the conclusion|insights and conclusions|the way forward|final words|concluding remarks|concluding thoughts|in short|outlook|what s next|what happens next|what comes next',
  opinionWords: 'opinion|comment|editorial|commentary|op ed|viewpoint|column|perspective|letter to the editor',
  sourceWords:
    'according to|source|sources|says a report|data from|figures from|figures by|reported by|report by|estimates|found in a study|a study by|study by|survey by|published by|per the|cited by',
  questionWords: 'who|whom|whose|what|which|when|where|why|how',
  replyWords:
    'yes|no|nope|yeah|exactly|of course|that s right|that is right|that s correct|that is correct|that s true|that is true|not at all|as i said|as we said',
  streetWords: 'street|st|road|rd|avenue|ave|lane|drive|boulevard|terrace|crescent',
  futureWords:
    'will|shall|is to|are to|is due|are due|is set to|are set to|is going to|are going to|is expected|are expected|is scheduled|are scheduled|is planned|are planned|plans to|plan to',
  asideWords:
    'that|which|who|whose|where|since|after|of|was|were|had|dated|born|signed|passed|adopted|agreed|approved|announced|killed',
  lookBack: { day: 'yesterday|last night', week: 'last week', month: 'last month', year: 'last year' },
  lookAhead: {
    day: 'tomorrow',
    week: 'next week|later this week',
    month: 'next month|later this month',
    year: 'next year|later this year',
  },
  spanOpeners: 'now nearing|now entering|now approaching|now in|now into|now well into',
  ordinals: 'second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth',
  cardinals: 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve',
  units: { week: 'week', month: 'month', season: 'season', year: 'year' },
};
