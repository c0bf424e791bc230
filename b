# yaml-language-server: $schema=../.schema/sources.schema.json
# Everything that is cited: the article that we hold, and the texts published elsewhere.

poilievre-urges-carney:
  name: Poilievre Urges Carney to Secure Trade Wins in Washington
  kind: news
  article: 000_929bf0dbc07f75c6.txt
  copy_of: cp-2025-10-06
  note: "Received without a date or a publisher. It retells a report that The Canadian Press published on {{ sources.cp-2025-10-06.published }}."
  ignored:
    - quote: "Poilievre Urges Carney to Secure Trade Wins in Washington"
      reason: {en: "The headline. It says no more than the text below it.", fr: "Le titre. Il ne dit rien de plus que le texte."}
    - quote: "Carney is set to travel to Washington on Monday, with meetings scheduled for Tuesday."
      reason: {en: "Plans, by weekdays without a date. That the meeting took place, and when, is known from other sources.", fr: "Des projets, par jours de semaine sans date. D'autres sources disent que la rencontre a eu lieu, et quand."}
    - quote: "The agenda will focus on trade and security amid ongoing tariff disputes that have shown little sign of resolution."
      reason: {en: "A look ahead, and nobody is named who says so. What the meeting dealt with is known from later sources.", fr: "Une annonce, sans que personne en réponde. Des sources ultérieures disent de quoi il a été question."}
    - quote: "He emphasized the need for Carney to return from the meeting with concrete outcomes."
      reason: {en: "The demand for results again, in other words.", fr: "L'appel aux résultats encore une fois, en d'autres mots."}
    - quote: "\"If you only return with excuses, broken promises, and photo ops, you will have failed our workers, our businesses, and our country,\" Poilievre stated."
      reason: {en: "A warning to a rival. Nothing in it can be held against the record.", fr: "Une mise en garde à un rival. Rien n'y peut être comparé aux faits."}
    - quote: "Despite his criticisms, he reiterated his support for Carney, emphasizing the importance of prioritizing Canada's interests over party politics."
      reason: {en: "Support in general words. What he offers stands in the letter that the article quotes.", fr: "Un appui en termes généraux. Ce qu'il offre figure dans la lettre que cite l'article."}

100pct-2026-07:
  name: "USMCA review statement (retelling of the USTR release)"
  kind: news
  publisher: "100 Percent Fed Up (retelling a statement of the U.S. Trade Representative)"
  url: https://100percentfedup.com/breaking-president-trump-refuses-rubber-stamp-usmca-sets/
  copy_of: ustr-2026-07-01
  published: 2026-07
  language: en
  note: "A partisan site; cited only for what it repeats from the official statement."

47watch-eo14197:
  name: "EO 14197: Progress on the Situation at Our Northern Border"
  kind: analysis
  publisher: "47-watch"
  url: https://47-watch.com/executive-orders/2025-02-03-progress-on-the-situation-at-our-northern-border/
  published: 2025-02-03
  language: en

985fm-2025-10-22:
  name: "Entente sur l'acier et l'aluminium : entrevue avec Dominic LeBlanc"
  kind: news
  publisher: "98.5 Montréal"
  url: https://www.985fm.ca/audio/731984/entente-sur-l-acier-et-l-aluminium-sous-peu-c-est-un-peu-suroptimiste
  published: 2025-10-22
  language: fr

aac-2025-06-03:
  name: "U.S. tariffs on Canadian aluminium: supply chain security at risk"
  kind: industry
  publisher: "Aluminium Association of Canada (read in a copy on Newswire)"
  url: https://www.newswire.ca/news-releases/us-tariffs-on-canadian-aluminium-the-north-american-supply-chain-security-is-at-risk-816998648.html
  published: 2025-06-03
  language: en

aljazeera-2025-11-26:
  name: "Canada announces new support for lumber and steel"
  kind: news
  publisher: "Al Jazeera"
  url: https://www.aljazeera.com/economy/2025/11/26/canada-announces-new-support-for-lumber-steel-industries-hit-by-tariffs
  published: 2025-11-26
  language: en

alston-2025-06:
  name: "President doubles Section 232 steel and aluminum tariffs"
  kind: law-firm
  publisher: "Alston & Bird"
  url: https://alstontrade.com/president-keeps-promise-to-double-section-232-steel-aluminum-tariffs-closes-loophole-for-certain-derivatives
  published: 2025-06
  language: en

am800-2025-10-06:
  name: "Poilievre wishes Carney well in Washington but says he wants to see results"
  kind: news
  publisher: "The Canadian Press (read in a copy on AM800 CKLW)"
  url: https://www.am800cklw.com/news/poilievre-wishes-carney-well-in-washington-but-says-he-wants-to-see-results.html
  published: 2025-10-06
  language: en

americanfocus-2026-02-20:
  name: "White House fact sheet on the temporary import duty (retelling)"
  kind: news
  publisher: "American Focus (retelling a White House fact sheet)"
  url: https://americanfocus.online/president-donald-j-trump-imposes-a-temporary-import-duty-to-address-fundamental-international-payment-problems-the-white-house
  published: 2026-02-20
  language: en

argus-2026-02-19:
  name: "Canadian exports to U.S. fall by 17pc in December"
  kind: analysis
  publisher: "Argus Media"
  url: https://www.argusmedia.com/en/news-and-insights/latest-market-news/2790684-canadian-exports-to-us-fall-by-17pc-in-december
  published: 2026-02-19
  language: en

argus-potash-2025-03:
  name: "North American market presumes potash is USMCA compliant"
  kind: analysis
  publisher: "Argus Media"
  url: https://www.argusmedia.com/en/news-and-insights/latest-market-news/2665676-northam-market-presumes-potash-is-usmca-compliant
  published: 2025-03-07
  language: en

ashurst-2026-04:
  name: "Restructured and additional Section 232 tariffs on aluminum, steel and copper"
  kind: law-firm
  publisher: "Ashurst Perkins Coie"
  url: https://www.ashurstperkinscoie.com/en/insights/restructured-and-additional-section-232-tariffs-on-aluminum-steel-and-copper/
  published: 2026-04
  language: en

bakermckenzie-2026-05-08:
  name: "U.S. CIT invalidates Section 122 tariffs"
  kind: law-firm
  publisher: "Baker McKenzie"
  url: https://globalimportblog.bakermckenzie.com/2026/05/08/us-cit-invalidates-section-122-tariffs/
  published: 2026-05-08
  language: en

ballotpedia-greer:
  name: "Jamieson Greer confirmed as U.S. trade representative"
  kind: news
  publisher: "Ballotpedia News"
  url: https://news.ballotpedia.org/?p=40789
  published: 2025-02
  language: en

benchmark-copper:
  name: "Trump tariffs could reshape global copper landscape"
  kind: analysis
  publisher: "Benchmark Mineral Intelligence (read in a copy on Minelistings)"
  url: https://minelistings.com/mine-news/trump-tariffs-could-reshape-global-copper-landscape
  published: 2025-01
  language: en

bennettjones-2024-08-26:
  name: "Canada seeks business input on CUSMA ahead of 2026 joint review"
  kind: law-firm
  publisher: "Bennett Jones"
  url: https://www5.bennettjones.com/Blogs-Section/Canada-Seeks-Business-Input-on-CUSMA-Ahead-of-2026-Joint-Review?d=August+26%2C+2024&lang=en&pdf=basic
  published: 2024-08-26
  language: en

benton-lutnick:
  name: "Howard Lutnick is confirmed as Commerce Secretary"
  kind: analysis
  publisher: "Benton Institute"
  url: https://benton.org/node/351246
  published: 2025-02
  language: en

blakes-auto-roo:
  name: "A deep dive into CUSMA: new automotive rules of origin"
  kind: law-firm
  publisher: "Blakes"
  url: https://blakes.com/insights/bulletins/2020/a-deep-dive-into-cusma-new-automotive-rules-of-ori
  published: 2020
  language: en

blakes-timeline:
  name: "U.S.-Canada Tariffs: Timeline of Key Dates and Documents"
  kind: law-firm
  publisher: "Blakes"
  url: https://www.blakes.com/insights/us-canada-tariffs-timeline-of-key-dates-and-documents
  language: en

blg-2026-06:
  name: "Canada extends steel and aluminum trade measures"
  kind: law-firm
  publisher: "BLG"
  url: https://blgwebsite.azurefd.net/en/insights/2026/06/canada-extends-steel-and-aluminum-trade-measures-what-stakeholders-need-to-know
  published: 2026-06
  language: en

bmo-2025-05-13:
  name: "BMO notes companies rushing to comply with trade rules"
  kind: analysis
  publisher: "BMO note, reported by MT Newswires (read in a copy on financetom.com)"
  url: https://www.financetom.com/business/bmo-notes-companies-rushing-to-comply-with-us-mexico-canada-trade-rules-372712.htm
  published: 2025-05-13
  language: en

bmo-2025-07-10:
  name: "BMO comments on Canada's impact from U.S. copper tariffs"
  kind: analysis
  publisher: "BMO note, reported by MT Newswires (read in a copy on financetom.com)"
  url: https://www.financetom.com/business/bmo-comments-on-canadas-impact-from-us-copper-tariffs-399137.htm
  published: 2025-07-10
  language: en

bnn-2017-11-02:
  name: "U.S. sets final softwood duties on Canadian producers"
  kind: news
  publisher: "BNN"
  url: http://www.bnn.ca/u-s-hits-canadian-producers-with-final-softwood-duties-1.903758
  published: 2017-11-02
  language: en

bnn-2025-03-11:
  name: "Ontario suspends export tax on electricity sent to U.S."
  kind: news
  publisher: "BNN Bloomberg"
  url: https://www.bnnbloomberg.ca/business/politics/2025/03/11/ontario-suspends-25-per-cent-export-tax-on-electricity-sent-to-us/
  published: 2025-03-11
  language: en

boc-mpr-2025-07:
  name: "Monetary Policy Report, July 2025"
  kind: official
  publisher: "Bank of Canada"
  url: https://www.bankofcanada.ca/publications/mpr/mpr-2025-07-30
  published: 2025-07-30
  language: en

boc-press-2025-07:
  name: "Bank of Canada holds key rate in the face of trade uncertainty"
  kind: news
  publisher: "The Canadian Press (read in a copy on thelegendofhanuman.in)"
  url: https://thelegendofhanuman.in/2025/08/bank-of-canada-holds-key-rate-at-2-75-in-the-face-of-trade-uncertainty
  published: 2025-07-30
  language: en

borderbuddy-2025-10-14:
  name: "U.S. tariffs on lumber, upholstered furniture, cabinets and vanities"
  kind: industry
  publisher: "BorderBuddy (customs broker)"
  url: https://borderbuddy.com/trade-tariff-news/u-s-tariffs-on-lumber-upholstered-furniture-cabinets-vanities-and-related-imports
  published: 2025-10-14
  language: en

boursel-2026-07-02:
  name: "U.S. declines to renew USMCA"
  kind: news
  publisher: "Boursel (citing the U.S. Trade Representative and CNBC)"
  url: https://boursel.com/article/u-s-declines-to-renew-usmca-clouding-north-american-trade.md
  published: 2026-07-02
  language: en

canopticon-2026-02:
  name: "Carney unveils auto strategy amid trade war pressures"
  kind: news
  publisher: "Canopticon"
  url: https://canopticon.com/articles/carney-unveils-dollar7-billion-auto-strategy-amid-us-trade-war-pressures
  published: 2026-02
  language: en

cantech-2025-08:
  name: "RBC explains why Canada will be the lowest tariffed country"
  kind: analysis
  publisher: "RBC note, reported by Cantech Letter"
  url: https://www.cantechletter.com/2025/08/rbc-explains-why-canada-will-be-the-lowest-tariffed-country
  published: 2025-08
  language: en

cassels-2025-03-04:
  name: "Effective March 4, 2025: the Trump tariffs are here"
  kind: law-firm
  publisher: "Cassels"
  url: https://cassels.com/insights/effective-march-4-2025-the-trump-tariffs-are-here/
  published: 2025-03-04
  language: en

cassidylevy-2025-09:
  name: "USTR announces USMCA review hearing and comment opportunities"
  kind: law-firm
  publisher: "Cassidy Levy Kent"
  url: https://www.cassidylevy.com/news/ustr-announces-usmca-review-public-hearing-and-comment-opportunities
  published: 2025-09
  language: en

castanet-2025-05-13:
  name: "Carney says new cabinet will act with urgency"
  kind: news
  publisher: "The Canadian Press (read in a copy on Castanet)"
  url: https://www.castanet.net/news/Canada/550115/Prime-Minister-Mark-Carney-says-new-cabinet-will-act-with-urgency-and-determination
  published: 2025-05-13
  language: en

cbc-2025-03-14:
  name: "Carney sworn in as prime minister with a reworked cabinet"
  kind: news
  publisher: "CBC News (read in a mirrored copy)"
  url: https://www.cbc.ca/news/politics/carney-swearing-in-pm-cabinet-1.7482871
  published: 2025-03-14
  language: en
  note: "The address is the publisher's own."

cbc-letter-2025-10-06:
  name: "'No more losing', Poilievre tells Carney in letter"
  kind: news
  publisher: "CBC News (read in a copy on swiftam.ca)"
  url: https://www.swiftam.ca/news/detail/no-more-losing-poilievre-tells-carney-in-scathing-letter-ahead-of-pms-face-to-face-with-trump
  published: 2025-10-06
  language: en

ccc-buy-american:
  name: "Buy American Act: How new amendments affect Canadians businesses"
  kind: official
  publisher: "Canadian Commercial Corporation, a federal Crown corporation"
  url: https://www.ccc.ca/en/insights-for-exporters/buy-american-act-how-new-amendments-affect-canadians-businesses/
  language: en

cdhowe-cusma:
  name: "Countdown to CUSMA review"
  kind: analysis
  publisher: "C.D. Howe Institute"
  url: https://cdhowe.org/public-policy-research/countdown-cusma-review-pitfalls-politics-and-horse-trading-ahead
  language: en

cgazette-2020-08-22:
  name: "CUSMA: Canadian Statement on Implementation"
  kind: official
  publisher: "Canada Gazette, Part I"
  url: http://www.canadagazette.gc.ca/rp-pr/p1/2020/2020-08-22/html/sup1-eng.html
  published: 2020-08-22
  language: en

ciit-2025-10-02:
  name: "Evidence, meeting 4, October 2, 2025"
  kind: official
  publisher: "House of Commons of Canada, Standing Committee on International Trade"
  url: https://www.ourcommons.ca/documentviewer/en/45-1/CIIT/meeting-4/evidence
  published: 2025-10-02
  language: en

ciit-cvma-2024:
  name: "Brian Kingston, Canadian Vehicle Manufacturers' Association, on the CUSMA review"
  kind: industry
  publisher: "House of Commons of Canada, committee testimony (read in a copy on openparliament.ca)"
  url: https://openparliament.ca/committees/international-trade/44-1/108/brian-kingston-1/only
  published: 2024
  language: en
  note: "Testimony of an industry association, in the committee's record."

ckom-2025-09-19:
  name: "Canada launching CUSMA review consultation"
  kind: news
  publisher: "The Canadian Press (read in a copy on CKOM)"
  url: https://www.ckom.com/2025/09/19/canada-launching-cusma-review-consultation-leblanc-says
  published: 2025-09-19
  language: en

cole-2025-08:
  name: "U.S. expands steel and aluminum tariffs to 407 additional product codes"
  kind: industry
  publisher: "Cole International (customs broker)"
  url: https://blog.coleintl.com/tradenews/us-expands-steel-and-aluminum-tariffs-to-407-additional-product-codes
  published: 2025-08
  language: en

cole-2025-12:
  name: "Canada announces the temporary extension of tariff remission on U.S. steel, aluminum and other goods"
  kind: industry
  publisher: "Cole International (customs broker)"
  url: https://blog.coleintl.com/tradenews/canada-announces-the-temporary-extension-of-tariff-remission-on-us-steel-aluminum-and-other-goods
  published: 2025-12
  language: en
  note: "The page is undated; the month is inferred from what it says."

commerce-2025-08-08:
  name: "Final results, softwood lumber from Canada countervailing duty administrative review"
  kind: official
  publisher: "U.S. Department of Commerce (read in a copy on EIN Presswire)"
  url: https://www.einpresswire.com/article/838149392/commerce-department-announces-final-results-of-softwood-lumber-from-canada-countervailing-duty-administrative-review
  published: 2025-08-08
  language: en

cp-2025-08-12:
  name: "Where Canada's effective U.S. tariff rate might stand amid carve-outs"
  kind: news
  publisher: "The Canadian Press (read in a copy on Town and Country Today)"
  url: https://www.townandcountrytoday.com/beyond-local/heres-where-canadas-effective-us-tariff-rate-might-stand-amid-carve-outs-11065215
  published: 2025-08-12
  language: en

cp-2025-10-06:
  name: "Poilievre wishes Carney well in Washington but wants to see results"
  kind: news
  publisher: "The Canadian Press (read in a copy on Barrie 360)"
  url: https://barrie360.com/poilievre-carney-washington-results
  published: 2025-10-06
  language: en

cp-2025-10-06-darpan:
  name: "Poilievre wishes Carney well in Washington (longer version)"
  kind: news
  publisher: "The Canadian Press (read in a copy on Darpan)"
  url: https://www.darpanmagazine.com/news/national/poilievre-wishes-carney-well-in-washington-but-says-he-wants-to-see-results/?page=7
  published: 2025-10-06
  language: en

cp-2025-11-26:
  name: "Carney announces new support for steel and lumber"
  kind: news
  publisher: "The Canadian Press (read in a copy on the Lethbridge Herald's site)"
  url: https://lethbridgeherald.com/news/national-news/2025/11/26/carney-announces-new-support-for-steel-lumber-sectors-hammered-by-u-s-tariffs
  published: 2025-11-26
  language: en

cp-2025-12-ctv:
  name: "CUSMA exemption shielded most goods in 2025"
  kind: news
  publisher: "The Canadian Press (read in a copy on europesays.com)"
  url: https://www.europesays.com/?p=2650679
  published: 2025-12
  language: en

cp-2026-02-20:
  name: "U.S. Supreme Court strikes down Trump's use of emergencies law"
  kind: news
  publisher: "The Canadian Press (read in a copy on Darpan)"
  url: https://www.darpanmagazine.com/news/international/us-supreme-court-strikes-down-trumps-use-of-emergencies-law-for-tariffs
  published: 2026-02-20
  language: en

cp-2026-03-06:
  name: "LeBlanc meets U.S. trade czar in Washington"
  kind: news
  publisher: "The Canadian Press (read in a copy on Darpan)"
  url: https://www.darpanmagazine.com/news/national/leblanc-meets-us-trade-czar-in-washington-as-ottawa-looks-ahead-to-cusma-review/?page=147
  published: 2026-03-06
  language: en

cpc-2025-10-06-fr:
  name: "Allez à Washington et négociez une victoire pour le Canada"
  kind: party
  publisher: {en: "Conservative Party of Canada", fr: "Parti conservateur du Canada"}
  url: https://www.conservateur.ca/allez-a-washington-et-negociez-une-victoire-pour-le-canada
  published: 2025-10-06
  language: fr
  note: "The French version of the letter; its day is inferred from press reports."

crs-r44981:
  name: "The United States-Mexico-Canada Agreement (R44981)"
  kind: official
  publisher: "Congressional Research Service (read in a copy on docslib.org)"
  url: https://docslib.org/doc/6071620/the-united-states-mexico-canada-agreement-usmca
  published: 2020-07-27
  language: en

crs-r48787:
  name: "USMCA Joint Review: Process and Role of Congress (R48787)"
  kind: official
  publisher: "Congressional Research Service (read in a copy on everycrsreport.com)"
  url: https://www.everycrsreport.com/reports/R48787.html
  published: 2026-01-08
  language: en

dailysabah-2025-06-27:
  name: "Trump halts U.S.-Canada trade talks over digital tax"
  kind: news
  publisher: "Daily Sabah"
  url: https://www.dailysabah.com/business/economy/trump-halts-us-canada-trade-talks-over-digital-tax-on-tech-firms
  published: 2025-06-27
  language: en

deepnewz-2025-08-21:
  name: "Canada keeps auto and metal tariffs as talks restart"
  kind: news
  publisher: "DeepNewz"
  url: https://preview.deepnewz.com/canada/canada-keeps-auto-metal-tariffs-carney-trump-restart-trade-talks-bcce46cc
  published: 2025-08-22
  language: en

deringer-2025-07:
  name: "US Finalizes Canadian Lumber Duties"
  kind: industry
  publisher: "A.N. Deringer (customs broker)"
  url: https://www.anderinger.com/us-finalizes-canadian-lumber-duties
  published: 2025-07
  language: en

directivewatch-2026-02-20:
  name: "Ending Certain Tariff Actions (executive order of February 20, 2026)"
  kind: analysis
  publisher: "DirectiveWatch (summary of the order)"
  url: https://www.directivewatch.com/article/presidential-actions-ending-certain-tariff-actions-feb-20-2026-21-02-26
  published: 2026-02-21
  language: en

dors-2025-147:
  name: "Décret modifiant le Décret de remise de la surtaxe de la Chine (2024) et le Décret de remise de la surtaxe des États-Unis (2025), DORS/2025-147"
  kind: official
  publisher: {en: "Canada Gazette, Part II", fr: "Gazette du Canada, Partie II"}
  url: https://gazette.gc.ca/rp-pr/p2/2025/2025-07-16/html/sor-dors147-fra.html
  published: 2025-07-16
  language: fr

dorsey-2026-02-20:
  name: "Supreme Court update, February 20, 2026"
  kind: law-firm
  publisher: "Dorsey & Whitney"
  url: https://www.dorsey.com/newsresources/publications/client-alerts/2026/2/feb-20-supreme-court-update
  published: 2026-02-20
  language: en

dwm-2022-08-11:
  name: "Canada to challenge U.S. lumber duties"
  kind: news
  publisher: "Door and Window Market"
  url: https://www.dwmmag.com/2022/08/11/canada-to-challenge-us-lumber-duties/
  published: 2022-08-11
  language: en

eaccny-2026-01:
  name: "Delay of Section 232 wood-product increases"
  kind: industry
  publisher: "European American Chamber of Commerce New York"
  url: https://eaccny.com/?p=58297
  published: 2026-01
  language: en

econotimes-2025-10-24:
  name: "Canada cuts tariff-free quotas for GM and Stellantis"
  kind: news
  publisher: "Reuters (read in a copy on EconoTimes)"
  url: https://econotimes.com/Canada-Cuts-Tariff-Free-Quotas-for-GM-and-Stellantis-Over-Reduced-Local-Production-1724086
  published: 2025-10-24
  language: en

edc-tariff-costs:
  name: "What U.S. tariffs cost Canadian exporters"
  kind: analysis
  publisher: "Export Development Canada"
  url: https://www.edc.ca/en/article/us-tariffs-costs.html
  published: 2025
  language: en

eia-2025-65825:
  name: "Value of U.S.-Canada energy trade, 2024"
  kind: official
  publisher: "U.S. Energy Information Administration"
  url: https://www.eia.gov/todayinenergy/detail.php?id=65825
  published: 2025
  language: en

elbalad-2025-10-02:
  name: "LeBlanc hopes to make progress before USMCA review"
  kind: news
  publisher: "The Globe and Mail (read in a copy on el-balad.com)"
  url: https://cdn2.el-balad.com/64186
  published: 2025-10-02
  language: en

emc-2025-04-02:
  name: "President Trump tariffs on U.S. imports, April 2, 2025"
  kind: industry
  publisher: "Excellence in Manufacturing Consortium"
  url: https://emc-mec.ca/news-post/president-trump-tariffs-on-u-s-imports-april-2-2025
  published: 2025-04-02
  language: en

ey-2026-0633:
  name: "USTR initiates Section 301 investigations relating to forced labor"
  kind: analysis
  publisher: "EY Tax News"
  url: https://taxnews.ey.com/news/2026-0633-ustr-initiates-section-301-investigations-relating-to-forced-labor
  published: 2026-03-12
  language: en

farms-2025-supply:
  name: "Canada reaffirms support for supply management"
  kind: news
  publisher: "Farms.com (farm news site)"
  url: https://m.farms.com/ag-industry-news/canada-reaffirms-support-for-supply-management-251.aspx
  published: 2025
  language: en

fea-2020-11-24:
  name: "US Department of Commerce Announces New Antidumping and Countervailing Duty Rates"
  kind: analysis
  publisher: Forest Economic Advisors
  url: https://getfea.com/trade-dispute/us-department-of-commerce-announces-new-antidumping-and-countervailing-duty-rates
  published: 2020-11-24
  language: en

finance-2025-04-08:
  name: "Entry into force of countermeasures against auto imports from the United States"
  kind: official
  publisher: "Department of Finance Canada (read in a copy on connect2canada.com)"
  url: https://connect2canada.com/?p=13025
  published: 2025-04-08
  language: en

finance-dst-letter:
  name: "Letter from the Minister of Finance and National Revenue to Digital Services Tax taxpayers"
  kind: official
  publisher: "Department of Finance Canada"
  url: https://www.canada.ca/en/department-finance/programs/tax-policy/letter-from-minister-of-finance-and-national-revenue-francois-philippe-champagne-to-digital-services-tax-taxpayers.html
  language: en

fr-bis-2025-08-19:
  name: "Adoption and Procedures of the Section 232 Steel and Aluminum Tariff Inclusions Process"
  kind: official
  publisher: "U.S. Bureau of Industry and Security, Federal Register"
  url: https://www.govinfo.gov/content/pkg/FR-2025-08-19/html/2025-15819.htm
  published: 2025-08-19
  language: en

fr-eo-14325:
  name: "Executive Order 14325: Amendment to Duties To Address the Flow of Illicit Drugs Across Our Northern Border"
  kind: official
  publisher: "U.S. Federal Register"
  url: https://www.govinfo.gov/content/pkg/FR-2025-08-06/html/2025-14999.htm
  published: 2025-08-06
  language: en

fr-ita-2025-05-20:
  name: "Procedures for importers of USMCA-qualifying automobiles to determine U.S. content"
  kind: official
  publisher: "U.S. Department of Commerce, Federal Register"
  url: https://www.federalregister.gov/documents/2025/05/20/2025-08917/procedures-for-submissions-by-importers-of-automobiles-qualifying-for-preferential-tariff-treatment
  published: 2025-05-20
  language: en

fr-proc-10106:
  name: "Proclamation 10106: Adjusting Imports of Aluminum Into the United States"
  kind: official
  publisher: "U.S. Statutes at Large"
  url: https://www.govinfo.gov/content/pkg/STATUTE-134/html/STATUTE-134-Pg5388.htm
  published: 2020-10-27
  language: en

fr-proc-10895:
  name: "Proclamation 10895: Adjusting Imports of Aluminum Into the United States"
  kind: official
  publisher: "U.S. Federal Register"
  url: https://www.govinfo.gov/content/pkg/FR-2025-02-18/html/2025-02832.htm
  published: 2025-02-18
  language: en

fr-proc-10896:
  name: "Proclamation 10896: Adjusting Imports of Steel Into the United States"
  kind: official
  publisher: "U.S. Federal Register"
  url: https://www.govinfo.gov/content/pkg/FR-2025-02-18/html/2025-02833.htm
  published: 2025-02-18
  language: en

fr-proc-10908:
  name: "Proclamation 10908: Adjusting Imports of Automobiles and Automobile Parts Into the United States"
  kind: official
  publisher: "U.S. Federal Register"
  url: https://www.govinfo.gov/content/pkg/FR-2025-04-03/html/2025-05930.htm
  published: 2025-04-03
  language: en

fr-proc-10925:
  name: "Proclamation 10925 (auto amendments) and Executive Order 14289 (tariff overlap)"
  kind: official
  publisher: "U.S. Federal Register"
  url: https://www.govinfo.gov/content/pkg/FR-2025-05-02/html/2025-07833.htm
  published: 2025-05-02
  language: en

fr-proc-10947:
  name: "Proclamation 10947: Adjusting Imports of Aluminum and Steel Into the United States"
  kind: official
  publisher: "U.S. Federal Register"
  url: https://www.govinfo.gov/content/pkg/FR-2025-06-09/html/2025-10524.htm
  published: 2025-06-09
  language: en

fr-proc-10984:
  name: "Proclamation 10984: Adjusting Imports of Medium- and Heavy-Duty Vehicles, Parts, and Buses"
  kind: official
  publisher: "U.S. Federal Register"
  url: https://www.govinfo.gov/content/pkg/FR-2025-10-22/html/2025-19639.htm
  published: 2025-10-22
  language: en

fr-softwood-2022-01-10:
  name: "Certain Softwood Lumber Products From Canada: Notice of Amended Final Results of the Countervailing Duty Administrative Review, 2019"
  kind: official
  publisher: "U.S. Department of Commerce, Federal Register (read in a copy on justia.com)"
  url: https://regulations.justia.com/regulations/fedreg/2022/01/10/2022-00212.html
  published: 2022-01-10
  language: en

gac-aceum-mise-en-oeuvre:
  name: "ACEUM : Énoncé des mesures de mise en œuvre du Canada"
  kind: official
  publisher: {en: "Global Affairs Canada", fr: "Affaires mondiales Canada"}
  url: https://international.gc.ca/trade-commerce/trade-agreements-accords-commerciaux/agr-acc/cusma-aceum/implementation-mise_en_oeuvre.aspx?lang=fra
  published: 2020-08-22
  language: fr

gac-cusma-34:
  name: "CUSMA, Chapter 34: Final provisions"
  kind: official
  publisher: "Global Affairs Canada"
  url: https://international.gc.ca/trade-commerce/trade-agreements-accords-commerciaux/agr-acc/cusma-aceum/text-texte/34.aspx?lang=eng
  language: en

gac-cusma-auto:
  name: "CUSMA: automotive rules of origin summary"
  kind: official
  publisher: "Global Affairs Canada (read in a mirrored copy)"
  url: https://international.gc.ca/trade-commerce/trade-agreements-accords-commerciaux/agr-acc/cusma-aceum/auto.aspx?lang=eng
  language: en
  note: "The address is the official one."

gac-cusma-review:
  name: "CUSMA: review and ongoing modernization provision summary"
  kind: official
  publisher: "Global Affairs Canada"
  url: https://international.gc.ca/trade-commerce/trade-agreements-accords-commerciaux/agr-acc/cusma-aceum/modernization-modernisation.aspx?lang=eng
  language: en

gac-qp-2025-05-28:
  name: "Question Period note: U.S. Section 232 tariffs on steel and aluminum"
  kind: official
  publisher: "Global Affairs Canada (Open Government)"
  url: https://search.open.canada.ca/qpnotes/record/dfatd-maecd%2C00049-2025
  published: 2025-05-28
  language: en

gac-softwood-faq:
  name: "Frequently asked questions – Softwood lumber"
  kind: official
  publisher: Global Affairs Canada
  url: https://www.international.gc.ca/controls-controles/softwood-bois_oeuvre/other-autres/faq.aspx?lang=eng
  language: en
  note: "Read in stored versions of earlier years; the live page shows only the latest rates."

gac-softwood-recent:
  name: "Softwood lumber recent developments"
  kind: official
  publisher: "Global Affairs Canada"
  url: https://www.international.gc.ca/controls-controles/softwood-bois_oeuvre/recent.aspx?lang=eng
  published: 2025-10
  language: en

gcaptain-2025-07-16:
  name: "Canada to curb steel imports to soften blow from U.S. tariffs"
  kind: news
  publisher: "Bloomberg (read in a copy on gCaptain)"
  url: https://gcaptain.com/canada-to-curb-steel-imports-to-soften-blow-from-us-tariffs/
  published: 2025-07-16
  language: en

ghy-2026-02-24:
  name: "U.S. 10% temporary import surcharge: CBP guidance issued"
  kind: industry
  publisher: "GHY International (customs broker)"
  url: https://www.ghy.com/?p=25947
  published: 2026-02-24
  language: en

global-2026-03-06:
  name: "LeBlanc says U.S. meeting on CUSMA constructive"
  kind: news
  publisher: "Global News"
  url: https://globalnews.ca/news/11719884/cusma-donald-trump-tariffs-leblanc-greer/
  published: 2026-03-06
  language: en

global-2026-06-30:
  name: "What happens to CUSMA on July 1?"
  kind: news
  publisher: "Global News (syndicated)"
  url: https://ebiztoday.news/index.php/wp-json/wp/v2/posts/358747
  published: 2026-06-30
  language: en
  note: "Read in a copy, not at the original publisher's."

globe-2025-12-19:
  name: "Carney expects sector talks to fold into the CUSMA review"
  kind: news
  publisher: "The Globe and Mail (read in a summary on Stockwatch)"
  url: http://www.stockwatch.com/News/Item/Z-C!WFG-3767595/C/WFG
  published: 2025-12-19
  language: en

greenwich-2026-06-27:
  name: "Section 301 forced labor tariffs: July 6 comment deadline"
  kind: industry
  publisher: "Greenwich Mercantile"
  url: https://www.greenwich-mercantile.com/section-301-forced-labor-tariffs-2026
  published: 2026-06-27
  language: en

growvantage-2025-10-08:
  name: "Carney returns to Ottawa without a deal"
  kind: news
  publisher: "The Canadian Press (read in a compilation by Grow Vantage)"
  url: https://growvantage.com/member-news/managing-trump-1carney-returns-to-ottawa-without-a-deal-to-end-the-u-s-tariffs-2carney-pitches-keystone-xl-restart-in-exchange-for-progress-on-aluminum-steel-3updated-as-trump-digs-in-on-ta/
  published: 2025-10-08
  language: en

guardian-2026-07-01:
  name: "Trump refuses to renew North American trade pact"
  kind: news
  publisher: "The Guardian (read in a summary on TheVeriWire)"
  url: https://theveriwire.com/story/455368
  published: 2026-07-01
  language: en

harbinger-2025-12-18:
  name: "USMCA update"
  kind: analysis
  publisher: "Harbinger Strategies (government-relations firm)"
  url: https://harbingerdc.com/usmca-update-2025-1218
  published: 2025-12-18
  language: en

hardwareretailing-2025:
  name: "Tariffs drive up cost of Canadian softwood lumber imports"
  kind: industry
  publisher: "Hardware Retailing (citing the National Association of Home Builders)"
  url: https://hardwareretailing.com/tariffs-drive-up-cost-of-canadian-softwood-lumber-imports
  published: 2025
  language: en

hdoc-119-26:
  name: "Executive Order 14231: amendment to the northern border duties"
  kind: official
  publisher: "U.S. House of Representatives (House Document 119-26)"
  url: https://www.govinfo.gov/content/pkg/CDOC-119hdoc26/html/CDOC-119hdoc26.htm
  published: 2025-03-18
  language: en

hdoc-119-82:
  name: "Adjusting Imports of Copper Into the United States (proclamation of July 30, 2025)"
  kind: official
  publisher: "U.S. House of Representatives (House Document 119-82)"
  url: https://www.govinfo.gov/content/pkg/CDOC-119hdoc82/html/CDOC-119hdoc82.htm
  published: 2025-08-08
  language: en

independent-2025-10-23:
  name: "Trump terminates trade talks with Canada"
  kind: news
  publisher: "The Independent"
  url: https://www.the-independent.com/news/world/americas/us-politics/donald-trump-canada-trade-ronald-reagan-ad-b2851316.html
  published: 2025-10-23
  language: en

infonews-2025-10-07:
  name: "LeBlanc suggests quick deals in the works"
  kind: news
  publisher: "The Canadian Press (read in a copy on iNFOnews)"
  url: https://infonews.ca/news/7378544/trump-says-us-could-renew-cusma-or-make-separate-deal-with-canada
  published: 2025-10-07
  language: en

insideasia-2025-07:
  name: "U.S. raises anti-dumping duties on Canadian softwood to 20.56 percent"
  kind: news
  publisher: "From Inside Asia"
  url: https://frominsideasia.com/?p=147986
  published: 2025-07
  language: en

investing-2025-06-steel:
  name: "Steel melted in China to face tariffs; quotas tightened"
  kind: news
  publisher: "The Canadian Press (read in a copy on Lakeland Today)"
  url: https://www.lakelandtoday.ca/national-news/carney-heads-to-hamilton-to-meet-steelworkers-as-us-trade-talks-continue-10949447
  published: 2025-07-16
  language: en

ised-2026-02-06:
  name: "Minister Joly highlights the new auto strategy"
  kind: official
  publisher: "Innovation, Science and Economic Development Canada (read in a copy on Newswire)"
  url: https://www.newswire.ca/news-releases/minister-joly-highlights-the-government-of-canada-s-new-auto-strategy-892053493.html
  published: 2026-02-06
  language: en

iti-2026-02:
  name: "CBP guidance on Section 122 duties and de minimis"
  kind: news
  publisher: "International Trade Insights"
  url: https://www.internationaltradeinsights.com/2026/02/cbp-issues-csms-guidance-on-section-122-duties-and-continued-suspension-of-de-minimis-eligibility
  published: 2026-02
  language: en

kelleydrye-2026-05:
  name: "Court of International Trade holds Section 122 tariffs unlawful"
  kind: law-firm
  publisher: "Kelley Drye"
  url: https://www.kelleydrye.com/viewpoints/blogs/trade-and-manufacturing-monitor/court-of-international-trade-holds-section-122-tariffs-unlawful
  published: 2026-05
  language: en

latin-2025-10:
  name: "Trump and Carney at the White House"
  kind: news
  publisher: "Latin American News"
  url: https://latin-american.news/?p=368767
  published: 2025-10
  language: en

laws-2026-c3:
  name: "Budget 2025 Implementation Act, No. 1 (S.C. 2026, c. 3), Part 2: Digital Services Tax"
  kind: official
  publisher: "Justice Laws (Canada)"
  url: https://laws.justice.gc.ca/eng/AnnualStatutes/2026_3/page-21.html
  published: 2026-03-26
  language: en

lesprom-2025-08:
  name: "U.S. sets final combined duty rates on Canadian softwood lumber"
  kind: news
  publisher: "Lesprom (timber trade press)"
  url: https://www.lesprom.com/en/news/U_S_sets_final_combined_duty_rates_up_to_47_65_on_Canadian_softwood_lumber_119979
  published: 2025-08
  language: en

lincoln-2026-02-27:
  name: "Canada warns USMCA could face annual reviews"
  kind: news
  publisher: "Associated Press (read in a copy on Lincoln Daily News)"
  url: https://www.lincolndailynews.com/NEWS/business_f.shtml
  published: 2026-02-27
  language: en

lisbon-2025-12:
  name: "U.S. trade rep sets conditions for CUSMA extension"
  kind: news
  publisher: "The Lisbon News (rewriting a CBC report)"
  url: https://thelisbonnews.com/u-s-trade-rep-sets-conditions-for-cusma-extension
  published: 2025-12
  language: en

localnewswave-2025-10:
  name: "Carney: CUSMA renegotiation won't solve all U.S. trade issues"
  kind: news
  publisher: "Local News Wave"
  url: https://www.localnewswave.com/article/1029251311224471552
  published: 2025-10
  language: en

lumberflow-2026-07-03:
  name: "Canada softwood duty and USMCA status update, July 2026"
  kind: industry
  publisher: "LumberFlow"
  url: https://lumberflow.com/en/market-updates/canada-softwood-lumber-duties-usmca-status-update
  published: 2026-07-03
  language: en

madisons-2020-02:
  name: "US Commerce Dept preliminary determination lowers Canada's softwood lumber duty rate significantly"
  kind: news
  publisher: "Madison's Lumber Reporter (timber trade press)"
  url: https://madisonsreport.com/us-commerce-dept-preliminary-determination-lowers-canadas-softwood-lumber-duty-rate-significantly
  published: 2020-02
  language: en

mccarthy-2025-02-17:
  name: "New U.S. steel and aluminum tariffs and Canada's response"
  kind: law-firm
  publisher: "McCarthy Tétrault (read in a copy on Mondaq)"
  url: https://www.mondaq.com/canada/export-controls-trade-investment-sanctions/1585030/what-businesses-need-to-know-about-the-new-us-steel-and-aluminum-tariffs-and-canadas-response
  published: 2025-02-17
  language: en

meansandways-2026-02:
  name: "LeBlanc not pessimistic about CUSMA's future"
  kind: news
  publisher: "Means & Ways"
  url: https://www.meansandways.ca/news-articles/leblanc-not-pessimistic-about-cusmas-future-says-review-is-not-a-renegotiation
  published: 2026-02
  language: en

metrocb-copper:
  name: "Section 232 tariff on copper"
  kind: industry
  publisher: "Metro Customs Brokers"
  url: https://www.metrocb.com/news/section-232-tariff-on-copper
  published: 2025-08
  language: en

mexiconews-2026-03-06:
  name: "Mexico starts formal USMCA talks with the U.S."
  kind: news
  publisher: "Mexico News Daily"
  url: https://mexiconewsdaily.com/news/mexico-starts-formal-usmca-negotiations-canada/
  published: 2026-03-06
  language: en

mining-2026-06-03:
  name: "Canada to extend U.S. steel and aluminum tariff measures for one year"
  kind: news
  publisher: "Reuters, carried by Mining.com (read in a copy on abcdstable.com)"
  url: https://www.abcdstable.com/news/detail/12560605442948
  published: 2026-06-03
  language: en

mni-2025-09-18:
  name: "Poilievre returned to the House of Commons (politics section)"
  kind: news
  publisher: "MNI Markets"
  url: https://www.mnimarkets.com/articles/view-change-ms-look-for-next-cut-in-feb-but-still-275percent-terminal-by-jul26-1758209163659
  published: 2025-09-18
  language: en

mondaq-2025-08-05-copper:
  name: "50% Section 232 tariffs and export controls on some copper"
  kind: law-firm
  publisher: "U.S. law firm bulletin (read in a copy on Mondaq)"
  url: https://www.mondaq.com/unitedstates/export-controls-trade-investment-sanctions/1661420/trump-administration-issues-proclamation-imposing-50-section-232-tariffs-export-controls-on-some-copper-scrap
  published: 2025-08-05
  language: en

mondaq-2025-09-04:
  name: "Canada removes tariffs on U.S. goods"
  kind: law-firm
  publisher: "Canadian law firm bulletin (read in a copy on Mondaq)"
  url: https://www.mondaq.com/canada/international-trade-investment/1673636/canada-removes-tariffs-on-us-goods
  published: 2025-09-04
  language: en

mondaq-2025-11-dst:
  name: "Legislation to formally repeal the Canadian DST introduced"
  kind: law-firm
  publisher: "Canadian law firm bulletin (read in a copy on Mondaq)"
  url: https://www.mondaq.com/canada/sales-taxes-vat-gst/1715098/legislation-to-formally-repeal-the-canadian-dst-introduced
  published: 2025-11
  language: en

mondaq-2026-02-26:
  name: "U.S. Supreme Court rejects IEEPA tariffs: takeaways for Canadian businesses"
  kind: law-firm
  publisher: "Canadian law firm bulletin (read in a copy on Mondaq)"
  url: https://www.mondaq.com/canada/international-trade-investment/1749936/us-supreme-court-rejects-ieepa-tariffs-key-takeaways-for-canadian-businesses
  published: 2026-02-26
  language: en

mt-2025-07-03:
  name: "RBC cites some better news in Canada's May trade data"
  kind: analysis
  publisher: "RBC note, reported by MT Newswires (read in a copy on financetom.com)"
  url: https://www.financetom.com/world/rbc-cites-some-better-news-in-canadas-may-trade-data-396667.htm
  published: 2025-07-03
  language: en

narcity-2026-03-11:
  name: "Carney two seats from a majority"
  kind: news
  publisher: "The Canadian Press (read in a copy on Narcity)"
  url: https://www.narcity.com/lori-idlout-floor-crossing-carney-liberal-majority
  published: 2026-03-11
  language: en

nationaltimes-2025-08:
  name: "Canada to eliminate tariffs on U.S. CUSMA goods by September 1"
  kind: news
  publisher: "National Times"
  url: https://nationaltimesmedia.com/canada-to-eliminate-tariffs-on-u-s-cusma-goods-by-september-1
  published: 2025-08
  language: en

natpost-2020-10-27:
  name: "Trump removes tariffs on aluminum imports from Canada"
  kind: news
  publisher: "Reuters (read in a copy on the National Post's site)"
  url: https://nationalpost.com/pmn/news-pmn/trump-removes-tariffs-on-aluminum-imports-from-canada
  published: 2020-10-27
  language: en

ndtv-2026-01-24:
  name: "Trump threatens 100% tariffs on Canada over China deal"
  kind: news
  publisher: "NDTV"
  url: https://www.ndtv.com/world-news/trump-threatens-canada-with-100-tariffs-over-trade-deal-with-china-10879104
  published: 2026-01-24
  language: en

newsbeep-2025-10-08:
  name: "PMO readout of the White House meeting"
  kind: news
  publisher: "Global News (read in a copy on newsbeep.com)"
  url: https://www.newsbeep.com/ca/198697
  published: 2025-10-08
  language: en

newser-2026-02-12:
  name: "House votes to cancel tariffs on Canada"
  kind: news
  publisher: "Newser"
  url: https://www.newser.com/story/383573/house-votes-to-cancel-tariffs-on-canada-rebuking-trump.html
  published: 2026-02-12
  language: en

newsumm-2026-07:
  name: "LeBlanc says Canada seeking clarity after U.S. opts for annual review"
  kind: news
  publisher: "NewSumm (digest of Canadian reports)"
  url: https://newsumm.com/story/843956/leblanc-says-canada-seeking-clarity-after-us-opts-for-annual-cusma-review
  published: 2026-07
  language: en

northwave-2026-06:
  name: "Forced-labour tariffs and Canada"
  kind: news
  publisher: "Northwave News"
  url: https://northwavenews.com/posts/trump-hit-60-nations-in-a-single-night-then-said-it-was-about-human-rights-soclon-nhibe/
  published: 2026-06
  language: en
  note: "A page of little authority; cited for one rough figure."

np-2025-10-07:
  name: "Poilievre letter quoted"
  kind: news
  publisher: "National Post (read in a summary on Stockwatch)"
  url: http://wwww.stockwatch.com/News/Item/Z-C!MRE-3738955/C/MRE?fmt=orig
  published: 2025-10-07
  language: en
  note: "The address is as it was stored, with four w's; the usual host is www.stockwatch.com."

nrf-2025-03-27:
  name: "U.S. steel and aluminum tariffs and Canadian retaliatory tariffs now in effect"
  kind: law-firm
  publisher: "Norton Rose Fulbright"
  url: https://www.nortonrosefulbright.com/en-sg/knowledge/publications/406cab29/us-steel-and-aluminum-tariffs-and-canadian-retaliatory-tariffs-now-in-effect
  published: 2025-03-27
  language: en

nrf-2025-11:
  name: "New trade measures to protect Canadian steel industry"
  kind: law-firm
  publisher: "Norton Rose Fulbright"
  url: https://www.nortonrosefulbright.com/en-ca/knowledge/publications/4626dc80/canada-announces-new-trade-measures-to-protect-canadian-steel-industry
  published: 2025-11
  language: en

osler-2025-06-30:
  name: "Canada to rescind its digital services tax"
  kind: law-firm
  publisher: "Osler"
  url: https://www.osler.com/en/insights/updates/canada-to-rescind-its-digital-services-tax/
  published: 2025-06-30
  language: en

oxford-2025-08:
  name: "Lowest effective rates on Canadian exports"
  kind: analysis
  publisher: "Oxford Economics note, reported by Local News Wave"
  url: https://www.localnewswave.com/article/1007534029116813312
  published: 2025-08
  language: en
  copy_of: fp-2025-08-oxford

oxford-capital-2025-08:
  name: "Average effective tariff on Canadian goods possibly 2.4 to 2.5 per cent"
  kind: analysis
  publisher: "Oxford Economics and Capital Economics notes, reported by Bright Budget Brief"
  url: https://brightbudgetbrief.com/?p=59611
  published: 2025-08
  language: en

particle-2025-05:
  name: "Carney and Trump set framework for two-phase talks"
  kind: news
  publisher: "Particle News"
  url: https://particle.news/story/carney-and-trump-set-framework-for-two-phase-canada-us-trade-talks
  published: 2025-05
  language: en

particle-potash-2025-12:
  name: "Trump threatens tariffs on Canadian fertilizer"
  kind: news
  publisher: "Particle News"
  url: https://particle.news/story/trump-threatens-tariffs-on-canadian-fertilizer-prompting-supply-chain-warnings
  published: 2025-12
  language: en

pc-2025-0464:
  name: "C.P. 2025-0464: order amending the two United States surtax orders (bilingual)"
  kind: official
  publisher: "Privy Council Office, Orders in Council"
  url: https://decrets.canada.ca/attachment.php?attach=47211&lang=fr
  published: 2025-04-07
  language: fr

nrcan-copper:
  name: "Copper facts"
  kind: official
  publisher: "Natural Resources Canada"
  url: https://natural-resources.canada.ca/our-natural-resources/minerals-mining/mining-data-statistics-and-analysis/minerals-metals-facts/copper-facts/20506
  language: en

peacock-2026-06:
  name: "Briefing on the June 1, 2026 metals proclamation"
  kind: analysis
  publisher: "Peacock Tariff Consulting"
  url: https://www.peacocktariffconsulting.com/trump-tweaks-copper-tariff-rules-ahead-of-refined-metal-reviewa-strategic-briefing-on-the-june-1-2026-section-232-proclamation-for-aluminum-steel-and-copper
  published: 2026-06
  language: en

pm-2025-06-16:
  name: "Prime Minister Carney meets with President Trump at the G7 summit"
  kind: official
  publisher: "Prime Minister of Canada (read in a copy on EIN Presswire)"
  url: https://www.einpresswire.com/article/822883566/prime-minister-carney-meets-with-president-of-the-united-states-donald-j-trump
  published: 2025-06-16
  language: en

pm-2025-08-05:
  name: "New measures to transform Canada's softwood lumber industry"
  kind: official
  publisher: "Prime Minister of Canada (read in a copy on Newswire)"
  url: https://www.newswire.ca/news-releases/prime-minister-carney-announces-new-measures-to-transform-canada-s-softwood-lumber-industry-886963199.html
  published: 2025-08-05
  language: en

pm-2025-08-22:
  name: "Statement by the Prime Minister on Canada-U.S. trade"
  kind: official
  publisher: "Prime Minister of Canada (read in a copy on wawa-news.com)"
  url: https://wawa-news.com/index.php/2025/08/22/statement-by-the-prime-minister-on-can-u-s-trade/
  published: 2025-08-22
  language: en

pm-2025-12-22-fr:
  name: "Le premier ministre annonce le prochain ambassadeur du Canada aux États-Unis"
  kind: official
  publisher: {en: "Prime Minister of Canada (read in a copy on Newswire)", fr: "Premier ministre du Canada (lu dans une copie sur Newswire)"}
  url: https://www.newswire.ca/fr/news-releases/le-premier-ministre-annonce-le-prochain-ambassadeur-du-canada-aux-etats-unis-876307544.html
  published: 2025-12-22
  language: fr

pm-2026-02-05:
  name: "New strategy to transform Canada's auto industry"
  kind: official
  publisher: "Prime Minister of Canada (read in a copy on wawa-news.com)"
  url: https://wawa-news.com/index.php/2026/02/06/carney-launches-new-strategy-to-transform-canadas-auto-industry/
  published: 2026-02-05
  language: en

pm-2026-02-16-fr:
  name: "Nomination de la négociatrice commerciale en chef du Canada auprès des États-Unis"
  kind: official
  publisher: {en: "Prime Minister of Canada (read in a copy on Newswire)", fr: "Premier ministre du Canada (lu dans une copie sur Newswire)"}
  url: https://www.newswire.ca/fr/news-releases/le-premier-ministre-carney-annonce-la-nomination-de-la-negociatrice-commerciale-en-chef-du-canada-aupres-des-etats-unis-814680321.html
  published: 2026-02-16
  language: fr

polarherald-hillman:
  name: "Analysts split on new U.S. ambassador"
  kind: news
  publisher: "Polar Herald"
  url: https://polarherald.com/business/international-trade/analysts-split-on-new-us-ambassadors-ability-to-shift-tone.html
  published: 2025-12
  language: en

principle-2025-10-24:
  name: "Trump ends Canada trade talks over Ontario ad"
  kind: news
  publisher: "Principle Civics"
  url: https://principlecivics.com/topics/trump-terminates-canada-trade-talks-oct-2025
  published: 2025-10
  language: en

pspc-2025-12-16:
  name: "Buy Canadian Policy comes into force"
  kind: official
  publisher: "Public Services and Procurement Canada (read in a copy on miragenews.com)"
  url: https://www.miragenews.com/canada-enacts-buy-canadian-policy-to-boost-1590980
  published: 2025-12-16
  language: en

pwc-2025-05-02:
  name: "U.S. to impose tariffs on automobiles and parts (Tax Insights 2025-17R)"
  kind: analysis
  publisher: "PwC Canada"
  url: https://www.pwc.com/ca/en/services/tax/publications/tax-insights/us-impose-tariffs-automobiles-parts-2025.html
  published: 2025-05-02
  language: en

pwc-2026-02-26:
  name: "United States updates its trade framework (Tax Insights 2026-09)"
  kind: analysis
  publisher: "PwC Canada"
  url: https://www.pwc.com/ca/en/services/tax/publications/tax-insights/united-states-updates-trade-network-2026.html
  published: 2026-02-26
  language: en

rbc-2025-05:
  name: "Canadian trade deficit narrowed in March as compliance with CUSMA rose"
  kind: analysis
  publisher: "RBC Economics"
  url: https://www.rbc.com/en/thought-leadership/economics/featured-insights/canadian-trade-deficit-narrowed-in-march-as-compliance-with-cusma-rose
  published: 2025-05
  language: en

rbc-metals-2025-03:
  name: "Metal wars: five things to watch"
  kind: analysis
  publisher: "RBC Thought Leadership"
  url: https://thoughtleadership.rbc.com/metal-wars-five-things-to-watch-for-as-u-s-steel-and-aluminum-tariffs-roll-out
  published: 2025-03-12
  language: en

rbtfl-usmca-2026-06-10:
  name: "Trump declines to renew USMCA"
  kind: news
  publisher: "rbtfl.xyz (news digest citing Bloomberg and CBC)"
  url: https://rbtfl.xyz/ar/n/usmca-non-renewal.md
  published: 2026-06-10
  language: en

redfm-2026-02-05:
  name: "New industrial strategy for autos"
  kind: news
  publisher: "RED FM News"
  url: https://vancouver.redfm.ca/?p=49753
  published: 2026-02-05
  language: en

reuters-2024-11-26:
  name: "How Trump's proposed tariffs might affect commodities and energy"
  kind: news
  publisher: "Reuters (read in a copy on Investing.com)"
  url: https://ca.investing.com/news/commodities-news/factboxhow-trumps-proposed-tariffs-might-affect-commodities-and-energy-3724920
  published: 2024-11-26
  language: en

scotia-2025-06-06:
  name: "Duty Calls: monthly trade, June 6, 2025"
  kind: analysis
  publisher: "Scotiabank Economics"
  url: https://www.scotiabank.com/ca/en/about/economics/economics-publications/post.other-publications.insights-views.monthly-trade--june-6--2025-.html
  published: 2025-06-06
  language: en

scotia-2026-02-19:
  name: "Monthly trade, February 19, 2026"
  kind: analysis
  publisher: "Scotiabank Economics"
  url: https://www.scotiabank.com/ca/en/about/economics/economics-publications/post.other-publications.insights-views.monthly-trade--february-19--2026-.html
  published: 2026-02-19
  language: en

singaporetoday-2025-12-05:
  name: "Carney meets Trump and Sheinbaum"
  kind: news
  publisher: "The Singapore Today"
  url: https://thesingaporetoday.com/pm-carney-meets-trump-sheinbaum-on-trade-world-cup-26
  published: 2025-12
  language: en

somin-2026-06-12:
  name: "Federal Circuit stays enforcement of ruling against Section 122 tariffs"
  kind: analysis
  publisher: "Ilya Somin, blog post (read in a copy on itbehere.com)"
  url: http://ifttt.itbehere.com/2026/06/12/federal-circuit-stays-enforcement-of-ruling-against-trumps-section-122-tariffs-2/
  published: 2026-06-12
  language: en

sor-2025-148:
  name: "Order Imposing a Surtax on the Importation of Certain Steel Goods, SOR/2025-148"
  kind: official
  publisher: "Justice Laws (Canada)"
  url: https://lois-laws.justice.gc.ca/eng/regulations/SOR-2025-148/page-1.html
  published: 2025-06-26
  language: en

sor-2025-95:
  name: "United States Surtax Order (Steel and Aluminum 2025), SOR/2025-95"
  kind: official
  publisher: "Canada Gazette, Part II"
  url: https://gazette.gc.ca/rp-pr/p2/2025/2025-03-26/html/sor-dors95-eng.html
  published: 2025-03-26
  language: en

squire-2025-09:
  name: "Supreme Court to take up tariff case on expedited timeline"
  kind: law-firm
  publisher: "Squire Patton Boggs"
  url: https://www.squirepattonboggs.com/en/insights/publications/2025/09/supreme-court-to-take-up-tariff-case-on-expedited-timeline
  published: 2025-09
  language: en

star-2025-07-11:
  name: "Carney calls first ministers' meeting after new tariff threat"
  kind: news
  publisher: "Toronto Star (read in a copy on thyrstn.com)"
  url: http://www.thyrstn.com/politics/provincial/mark-carney-calls-emergency-meeting-of-first-ministers-in-muskoka/article_e8e9f5e5-bfc4-439a-9e53-8e40fa86ed56.html
  published: 2025-07-11
  language: en

straitstimes-2026-02-17:
  name: "Canada announces new chief trade negotiator"
  kind: news
  publisher: "Reuters (read in a copy on The Straits Times)"
  url: https://www.straitstimes.com/world/canada-announces-new-chief-trade-negotiator-to-the-united-states
  published: 2026-02-17
  language: en

strtrade-2025-05:
  name: "Commerce sets procedures for easing tariffs on imported autos"
  kind: law-firm
  publisher: "Sandler, Travis & Rosenberg"
  url: https://www.strtrade.com/trade-news-resources/str-trade-report/trade-report/may/doc-sets-procedures-for-easing-tariffs-on-imported-autos
  published: 2025-05
  language: en

strtrade-2026-01:
  name: "USTR won't rubberstamp USMCA extension, Greer says"
  kind: law-firm
  publisher: "Sandler, Travis & Rosenberg"
  url: https://www.strtrade.com/trade-news-resources/str-trade-report/trade-report/january/ustr-won-t-rubberstamp-usmca-extension-greer-says
  published: 2026-01
  language: en

sussex-2025-09-17:
  name: "USMCA/CUSMA joint review: what Canadian companies need to know"
  kind: analysis
  publisher: "Sussex Strategy Group (consultancy)"
  url: https://www.sussex-strategy.com/posts/usmca-cusma-joint-review-what-canadian-companies-need-to-know
  published: 2025-09-17
  language: en

tag24-2025-08-22:
  name: "Trump reacts to Canada removing retaliatory tariffs"
  kind: news
  publisher: "AFP (read in a copy on TAG24)"
  url: https://www.tag24.com/world/canada/trump-reacts-to-canada-removing-retaliatory-tariffs-on-us-goods-i-like-carney-a-lot-3414175
  published: 2025-08-22
  language: en

thehub-2025-11-07:
  name: "How Carney could get enough seats"
  kind: news
  publisher: "The Hub"
  url: https://thehub.ca/2025/11/07/liberal-majority-government-incoming-how-carney-gets-enough-seats-in-parliament
  published: 2025-11-07
  language: en

therefract-2026-06-04:
  name: "Canadian angle on the forced-labour tariff proposal"
  kind: news
  publisher: "The Refract (digest citing The Globe and Mail)"
  url: https://www.therefract.com/en/subjects/trump-section-301-forced-labor-tariffs-60-countries-lula-china-eu-pushback-20260604/ca
  published: 2026-06-04
  language: en

thompsonhine-2025-10:
  name: "Section 232 tariffs on trucks, parts and buses from November 1, 2025"
  kind: law-firm
  publisher: "Thompson Hine"
  url: https://www.thompsonhinesmartrade.com/2025/10/president-trump-announces-new-section-232-tariffs-on-medium-and-heavy-duty-trucks-their-parts-and-buses-starting-november-1-2025/
  published: 2025-10
  language: en

todayheadline-2025-05:
  name: "Andrew Scheer interim opposition leader"
  kind: news
  publisher: "Today Headline"
  url: https://todayheadline.co/andrew-scheer-interim-leader-conservative-party/
  published: 2025-05
  language: en

tariffsentinel-2026-06:
  name: "Section 232 metals guidance now covers steel, aluminum, and copper derivatives"
  kind: analysis
  publisher: "Tariff Sentinel (tariff monitoring, citing U.S. customs message CSMS 68855869)"
  url: https://tariffsentinel.com/changes/section-232-steel-aluminum-monitoring
  published: 2026-06-05
  language: en

tradefacts-2026-04:
  name: "Section 232's five-annex structure"
  kind: analysis
  publisher: "TradeFacts (tariff data firm)"
  url: https://tradefacts.io/blog/section-232s-five-annex-structure-requires-rate-logic-for-0.html
  published: 2026-04
  language: en

tradelaw-2025-12-19:
  name: "USTR: U.S. won't rubber stamp USMCA renewal"
  kind: news
  publisher: "Trade Law Daily"
  url: http://stage.tradelawdaily.com/article/2025/12/19/ustr-us-wont-rubber-stamp-usmca-renewal-2512180059?BC=bc_69592c6bd6a89
  published: 2025-12-19
  language: en

tradevae-2026-06-01:
  name: "Trump lowers some Section 232 tariffs on metal derivatives"
  kind: news
  publisher: "Tradevae"
  url: https://www.tradevae.com/news/stock-markets/trump-lowers-some-section-232-tariffs-on-steel-aluminum-and-copper-derivatives/
  published: 2026-06-01
  language: en

trumpandtrade-2019:
  name: "U.S. removes Section 232 tariffs on Canada and Mexico"
  kind: news
  publisher: "Trump and Trade"
  url: https://www.trumpandtrade.com/2019/05/united-states-removes-section-232-national-security-steel-and-aluminum-tariffs-on-canada-and-mexico/
  published: 2019-05
  language: en

uhy-2026-02:
  name: "Voided tariffs replaced with Section 122 tariffs"
  kind: analysis
  publisher: "UHY"
  url: https://uhy-us.com/insights/news/2026/february/voided-tariffs-replaced-with-section-122-tariffs-rates-broadly-applied-at-15
  published: 2026-02
  language: en
  note: "Cited only for a conflicting rate."

universal-2025-12-12:
  name: "New Canadian trade measures on steel product imports"
  kind: industry
  publisher: "Universal Logistics (freight forwarder)"
  url: https://www.universallogistics.ca/trade-alerts/new-canadian-trade-measures-to-impact-steel-product-imports-december-12-2025
  published: 2025-12-12
  language: en

usafrica-2026-02-12:
  name: "U.S. lawmakers oppose Canada tariffs"
  kind: news
  publisher: "USAfrica"
  url: https://usafricaonline.com/2026/02/12/u-s-lawmakers-oppose-canada-tariffs-in-rare-trump-setback
  published: 2026-02-12
  language: en

ustr-2026-07-01:
  name: "Ambassador Greer Issues Statement on USMCA Joint Review"
  kind: official
  publisher: "Office of the U.S. Trade Representative"
  url: https://ustr.gov/about/policy-offices/press-office/press-releases/2026/july/ambassador-greer-issues-statement-usmca-joint-review
  published: 2026-07-01
  language: en
  note: "The page itself was not read; its address and content are known through press reports."

voice-2021-12:
  name: "Canada challenges U.S. softwood lumber duties under CUSMA"
  kind: news
  publisher: "The Voice (reporting a statement of the Minister of International Trade)"
  url: https://voiceonline.com/canada-challenges-u-s-softwood-lumber-duties-under-canada-united-states-mexico-agreement/
  published: 2021-12
  language: en

webjosh-2025-05-04:
  name: "As Carney prepares to talk trade with Trump"
  kind: news
  publisher: "Global News (read in a copy on webjosh.com)"
  url: https://www.webjosh.com/article/as-carney-prepares-to-talk-trade-with-trump-experts-call-for-a-united-front-1746365942-2863
  published: 2025-05-04
  language: en

wiki-leblanc:
  name: "Dominic LeBlanc"
  kind: news
  publisher: "Wikipedia"
  url: https://en.wikipedia.org/wiki/Dominic_LeBlanc
  language: en

wikimili-vos:
  name: "V.O.S. Selections, Inc. v. Trump"
  kind: news
  publisher: "WikiMili"
  url: https://wikimili.com/en/V.O.S._Selections%2C_Inc._v._Trump
  language: en

wild-2025:
  name: "The evolving tariffs landscape: Canada and U.S. trade tensions"
  kind: law-firm
  publisher: "Wildeboer Dellelce"
  url: https://wildlaw.ca/legal-updates/the-evolving-tariffs-landscape-canada-and-u-s-trade-tensions
  published: 2025
  language: en

worldtrade-2024-08-14:
  name: "Commerce hikes Canada softwood lumber tariffs to 14.54%"
  kind: news
  publisher: "World Trade Scanner"
  url: https://worldtradescanner.com/Commerce%20Hikes%20Canada%20Softwood%20Lumber%20Tariffs.htm
  published: 2024-08-14
  language: en

xinhua-2025-04-08:
  name: "Canada's countermeasures against auto imports from U.S. to take effect"
  kind: news
  publisher: "Xinhua (read in a copy on Big News Network)"
  url: https://bignewsnetwork.com/news/278153536/canada-countermeasures-against-auto-imports-from-us-to-take-effect-on-wednesday
  published: 2025-04-08
  language: en

# People: who held which office, and who dealt with whom.

actualnews-2024-06:
  name: "Mexico: first appointments of the president-designate"
  kind: news
  publisher: "AFP (read in a copy on Actual News Magazine)"
  url: https://actualnewsmagazine.com/english/mexico-the-president-is-banking-on-continuity-with-her-first-appointments
  published: 2024-06
  language: en

am800-2026-01-31:
  name: "Poilievre wins leadership review with 87% support after rousing campaign-style speech"
  kind: news
  publisher: "AM800 CKLW"
  url: https://www.am800cklw.com/news/poilievre-wins-leadership-review-with-87-support-after-rousing-campaign-style-speech.html
  published: 2026-01-31
  language: en

ap-2025-12-09:
  name: "Canada's top envoy to the US will resign before review of free trade agreement"
  kind: news
  publisher: "Associated Press (read in a copy on WYSL)"
  url: https://www.wysl1040.com/canadas-top-envoy-to-the-us-will-resign-before-review-of-free-trade-agreement
  published: 2025-12-09
  language: en

ballotpedia-bessent:
  name: "Scott Bessent confirmed as secretary of the Treasury"
  kind: news
  publisher: "Ballotpedia News"
  url: https://news.ballotpedia.org/2025/01/28/scott-bessent-confirmed-as-secretary-of-the-treasury/
  published: 2025-01-28
  language: en

cp-2025-03-14:
  name: "Mark Carney sworn in as Canada's 24th prime minister"
  kind: news
  publisher: "The Canadian Press (read in a copy on Darpan)"
  url: https://www.darpanmagazine.com/news/national/mark-carney-sworn-in-as-canadas-24th-prime-minister/?page=26
  published: 2025-03-14
  language: en

cp-2026-01-29:
  name: "Poilievre prepares for leadership review as Conservatives gather in Calgary"
  kind: news
  publisher: "The Canadian Press (read in a copy on Darpan)"
  url: https://www.darpanmagazine.com/news/national/poilievre-prepares-for-leadership-review-as-conservatives-gather-in-calgary/?page=4
  published: 2026-01-29
  language: en

cp-2026-02-26:
  name: "Poilievre calls for all-party working group on renewing trade deal with U.S."
  kind: news
  publisher: "The Canadian Press (read in a copy on Turtle Island News)"
  url: https://theturtleislandnews.com/index.php/2026/02/26/poilievre-calls-for-all-party-working-group-on-renewing-trade-deal-with-u-s/
  published: 2026-02-26
  language: en

fp-2025-08-oxford:
  name: "Canada could be trade winner as U.S. tariffs undershoot global competitors by wide margin, says report"
  kind: news
  publisher: "Financial Post (read in a copy on financepeakgroup.com)"
  url: https://financepeakgroup.com/canada-could-be-trade-winner-as-u-s-tariffs-undershoot-global-competitors-by-wide-margin-says-report
  published: 2025-08
  language: en
  note: "On a note by Oxford Economics."

europesays-fr-2025-09:
  name: "Deuxième journée de réunion du Cabinet fédéral à Toronto"
  kind: news
  publisher: "Radio-Canada (read in a copy on europesays.com)"
  url: https://www.europesays.com/fr/366732
  published: 2025-09
  language: fr

newsonair-2026-01-29:
  name: "US warns Canada over comments ahead of trade deal review"
  kind: news
  publisher: "All India Radio News"
  url: https://www.newsonair.gov.in/us-warns-canada-over-comments-ahead-of-trade-deal-review
  published: 2026-01-29
  language: en

newsritenow-2026-01:
  name: "Carney meeting premiers as CUSMA review looms"
  kind: news
  publisher: "Global News (read in a rewritten copy on newsritenow.com)"
  url: https://newsritenow.com/news/canada/carney-meeting-canadas-premiers-as-cusma-review-looms
  published: 2026-01
  language: en

np-2025-06-01:
  name: "Prime Minister Mark Carney names former United Nations ambassador as chief of staff"
  kind: news
  publisher: "National Post (read in a copy on Daily8)"
  url: https://www.daily8.com/en/article/9c4873d6188ac7a1fe3f069bb54c77e5
  published: 2025-06-01
  language: en

np-2025-12-08:
  name: "U.S. does not want to 'terminate' Canada-U.S-Mexico Agreement, says ambassador to Canada"
  kind: news
  publisher: "National Post (read in a copy on Unpublished)"
  url: https://unpublished.ca/news-feed-item/2025-12-08/us-does-not-want-to-terminate-canada-us-mexico-agreement-says-ambassador
  published: 2025-12-08
  language: en

particle-2025-10-sabia:
  name: "Carney says tariff talks with U.S. enter critical phase"
  kind: news
  publisher: "Particle News (digest)"
  url: https://particle.news/story/carney-says-tariff-talks-with-us-enter-critical-phase
  published: 2025-10
  language: en

# Cited as examples of what the agreement does not say.

buzzrag-2026-07-03:
  name: "USMCA won't be renewed: what annual reviews mean"
  kind: news
  publisher: "Buzzrag"
  url: https://buzzrag.com/article/usmca-wont-be-renewed-what-annual-reviews-mean
  published: 2026-07-03
  language: en
  note: "Cited only as an example of a report that differs from the text of the agreement."

true-2026-07-02:
  name: "U.S. to decide whether to renew USMCA"
  kind: news
  publisher: "app.true.in.ua (digest)"
  url: https://app.true.in.ua/articles/450?lang=en
  published: 2026-07-02
  language: en
  note: "Cited only as an example of a report that differs from the text of the agreement."

bdo-2026-03:
  name: "IEEPA refunds: CIT suspends order, CBP develops new procedure"
  kind: analysis
  publisher: "BDO"
  url: https://www.bdo.com/insights/tax/ieepa-tariff-refunds-cit-suspends-tariff-refund-order-cbp-develops-new-refund-procedure
  published: 2026-03
  language: en

blindspot-2026-05-12:
  name: "Section 122 tariff fight"
  kind: news
  publisher: "Blindspot"
  url: https://blindspot.news/report/2026-05-12/section-122-tariff-fight
  published: 2026-05-12
  language: en
  note: "Cited only for a conflicting account of who put the ruling on hold."

castanet-2026-01-30:
  name: "Trump threatens tariffs, decertification on Canadian-made aircraft"
  kind: news
  publisher: "The Canadian Press (read in a copy on Castanet)"
  url: https://www.castanet.net/news/Canada/596863/Trump-threatens-tariffs-decertification-on-Canadian-made-aircraft
  published: 2026-01-30
  language: en

citynews-2026-03-06:
  name: "CBP says at least 45 days needed for tariff refunds"
  kind: news
  publisher: "The Canadian Press (read in a copy on CityNews)"
  url: https://toronto.citynews.ca/2026/03/06/u-s-customs-and-border-protection-says-at-least-45-days-needed-for-tariff-refunds/
  published: 2026-03-06
  language: en

cna-2026-02-26:
  name: "U.S., Canada to meet in coming weeks on trade"
  kind: news
  publisher: "Reuters (read in a copy on CNA)"
  url: https://www.channelnewsasia.com/world/us-canada-trade-talks-trump-carney-5953121
  published: 2026-02-26
  language: en

deepdive-dairy-2026:
  name: "USTR targets Canada's dairy and digital rules in CUSMA review"
  kind: news
  publisher: "The Deep Dive"
  url: https://thedeepdive.ca/cusma-review-dairy-supply-management
  published: 2026-01
  language: en

manufacturerlist-2026-06:
  name: "Section 232 June 8 overhaul"
  kind: analysis
  publisher: "manufacturer-list.com (trade directory)"
  url: https://manufacturer-list.com/blog/section-232-june-8-overhaul-metal-buyers/
  published: 2026-06
  language: en
  note: "Cited only for a conflicting date."

cbp-csms-67844987:
  name: "CSMS 67844987: guidance on the Section 122 duty"
  kind: official
  publisher: "U.S. Customs and Border Protection"
  url: https://content.govdelivery.com/bulletins/gd/USDHSCBP-40b3b7b
  published: 2026-02-23
  language: en
  note: "The bulletin itself was not read; its content is known through summaries by customs brokers."

cnn-2025-03-07:
  name: "Trump threatens new tariffs on Canada, including 250% tax on dairy"
  kind: news
  publisher: "CNN (read on localnews8.com)"
  url: https://localnews8.com/money/cnn-business-consumer/2025/03/07/trump-threatens-new-tariffs-on-canada-including-250-tax-on-dairy/
  published: 2025-03-07
  language: en

delmar-2025-09-04:
  name: "Canada removes retaliatory import tariffs on many U.S. products"
  kind: industry
  publisher: "Delmar (freight broker)"
  url: https://www.delmarcargo.com/resource-center/blog/canada-removes-retaliatory-import-tariffs-on-many-us-products
  published: 2025-09-04
  language: en

deringer-2025-10:
  name: "Section 232 tariffs on timber, lumber and derivatives"
  kind: industry
  publisher: "A.N. Deringer (customs broker)"
  url: https://www.anderinger.com/?p=5888
  published: 2025-10
  language: en

fp-paccar-2025-10-23:
  name: "Quebec layoffs at U.S. truck plant"
  kind: news
  publisher: "Financial Post (read in a copy on pantheregroup.com)"
  url: https://www.pantheregroup.com/2025/10/23/quebec-layoffs-at-u-s-truck-plant-days-before-tariff-spur-calls-for-urgent-action
  published: 2025-10-23
  language: en

fpac-2024:
  name: "Derek Nighbor, Forest Products Association of Canada, to the international trade committee"
  kind: official
  publisher: "House of Commons committee testimony (read on openparliament.ca)"
  url: https://openparliament.ca/committees/international-trade/44-1/130/derek-nighbor-1/only
  published: 2024
  language: en
  note: "Testimony of an industry association, as the committee's record has it."

fr-ita-2026-02-02:
  name: "Procedures for USMCA-qualifying medium- and heavy-duty vehicles to determine U.S. content"
  kind: official
  publisher: "U.S. Department of Commerce, Federal Register (read in a copy on lexbuild.dev)"
  url: https://lexbuild.dev/fr/2026/02/2026-02049
  published: 2026-02
  language: en

ghy-2025-12:
  name: "Canada announces new measures for steel and lumber"
  kind: industry
  publisher: "GHY International (customs broker)"
  url: https://www.ghy.com/trade-compliance/canada-announces-steel-lumber-measures
  published: 2025-12-17
  language: en

juno-mhdv:
  name: "Fact sheet: heavy-duty trucks and buses"
  kind: industry
  publisher: "Juno Logistics (freight broker)"
  url: https://www.junologistics.com/customs-updates/factsheet-presidential-proclamation-on-heavy-duty-trucks-and-buses
  published: 2025-10
  language: en

kelleydrye-2025-11-12:
  name: "Supreme Court hears oral arguments in Trump v. V.O.S. Selections and Learning Resources v. Trump"
  kind: law-firm
  publisher: "Kelley Drye (read in a copy on Mondaq)"
  url: https://www.mondaq.com/unitedstates/international-trade-investment/1703394/supreme-court-hears-oral-arguments-in-trump-v-vos-selections-inc-and-learning-resources-inc-v-trump-concerning-trafficking-and-reciprocal-tariffs
  published: 2025-11-12
  language: en

livingston-remission:
  name: "U.S. Surtax Remission updates"
  kind: industry
  publisher: "Livingston International (customs broker)"
  url: https://www.livingstonintl.com/u-s-surtax-remission-updates
  language: en
  note: "An undated page. It sums up the Canadian customs notice on the remission order."

mni-2025-09:
  name: "StatCan focus on metals and tariffs"
  kind: official
  publisher: "Statistics Canada (text carried by MNI Markets)"
  url: https://www.mnimarkets.com/articles/mni-brief-text-of-statscan-focus-on-metals-and-tariffs-1758889804600
  published: 2025-09-26
  language: en

realagriculture-2025-06:
  name: "Farm groups deeply divided over swift passage of bill aimed at protecting supply management"
  kind: news
  publisher: "RealAgriculture"
  url: https://www.realagriculture.com/2025/06/farm-groups-deeply-divided-over-swift-passage-of-bill-aimed-at-protecting-supply-management/
  published: 2025-06
  language: en

spglobal-potash-2025-07:
  name: "U.S. potash markets and the 35% tariff"
  kind: analysis
  publisher: "S&P Global"
  url: https://www.spglobal.com/commodity-insights/en/news-research/latest-news/fertilizers/071125-us-potash-markets-not-likely-to-be-impacted-by-35-tariff-on-canadian-imports
  published: 2025-07-11
  language: en

trucknews-2025-10:
  name: "Paccar lays off 300 workers in Quebec ahead of tariffs"
  kind: news
  publisher: "The Canadian Press (read on Trucknews)"
  url: https://www.trucknews.com/equipment/u-s-truck-maker-paccar-lays-off-300-workers-in-quebec-ahead-of-tariffs/1003203260
  published: 2025-10
  language: en

uslogs-2026:
  name: "Canada's lumber industry eyeing global markets"
  kind: industry
  publisher: "US Logs and Lumber"
  url: https://uslogsandlumber.com/canadas-lumber-industrys-eyeing-global-markets-to-offset-us-tariffs
  published: 2026
  language: en
