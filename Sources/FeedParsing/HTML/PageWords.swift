// SPDX-License-Identifier: Apache-2.0

/// What the headings of a page's parts say, in the languages of news.
enum PageWords {
    enum Sort { case comments, otherStories }

    /// Longer lines are no such headings.
    static let limitBytes = 90

    /// What a heading starts. Nil for a heading of the article itself.
    static func sort(of heading: [UInt8]) -> Sort? {
        guard heading.count <= limitBytes else { return nil }
        let text = String(decoding: heading, as: UTF8.self)
        let key = words(text)
        if comments.contains(key) { return .comments }
        // Words that articles use for headings, too, unless they are counted: "Reactions (12)".
        if counted.contains(key), text.unicodeScalars.contains(where: { $0.properties.numericType != nil }) {
            return .comments
        }
        return stories.contains(key) ? .otherStories : nil
    }

    /// True for a line that names another story: "Read also" and a link.
    static func leadsElsewhere(_ line: [UInt8], linkedBytes: Int) -> Bool {
        guard linkedBytes > 0, linkedBytes < line.count else { return false }
        return sort(of: Array(line.prefix(line.count - linkedBytes))) == .otherStories
    }

    /// True for what stands under a reader's words: "Reply", "Ответить".
    static func isReply(_ text: [UInt8]) -> Bool {
        text.count <= 40 && replies.contains(words(String(decoding: text, as: UTF8.self)))
    }

    /// True for the publisher's notice of rights.
    static func isNotice(_ text: [UInt8]) -> Bool {
        guard text.count <= 400 else { return false }
        let text = String(decoding: text, as: UTF8.self).lowercased()
        let start = text.hasPrefix("copyright") ? text.dropFirst(9).drop { $0 == " " || $0 == ":" } : text[...]
        if text.utf8.count != start.utf8.count, start.first?.isNumber == true { return true }
        if start.hasPrefix("©") || start.hasPrefix("(c)") { return true }
        // Bytes, since each text of each feed comes by here: String.contains took a sixth of a pass over feeds.
        let bytes = Array(text.utf8)
        return bytes.indices.contains { place in
            guard let notices = notices[bytes[place]] else { return false }
            return notices.contains { bytes[place...].starts(with: $0) }
        }
    }

    /// By their first byte.
    private static let notices = Dictionary(grouping: rights.map { Array($0.utf8) }) { $0[0] }

    private static let rights = [
        "all rights reserved", "все права защищены", "усі права захищ", "всички права запазени", "сва права задржана",
        "alle rechte vorbehalten", "tous droits réservés", "todos los derechos reservados", "tutti i diritti riservati",
        "todos os direitos reservados", "wszelkie prawa zastrzeżone", "všechna práva vyhrazena", "sva prava pridržana",
        "alle rechten voorbehouden", "minden jog fenntartva", "toate drepturile rezervate", "tüm hakları saklıdır",
        "με επιφύλαξη παντός δικαιώματος", "כל הזכויות שמורות", "جميع الحقوق محفوظة", "版权所有", "版權所有", "無断転載",
        "무단전재",
    ]

    /// Words in lower case, one blank apart, without numbers and signs.
    private static func words(_ text: String) -> String {
        var words = String.UnicodeScalarView()
        var isApart = false
        for scalar in text.lowercased().unicodeScalars {
            // Marks are part of words in the scripts of India, and vowels of Arabic.
            if scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark {
                if isApart, !words.isEmpty { words.append(" ") }
                isApart = false
                words.append(scalar)
            } else if scalar != "'", scalar != "’" {
                isApart = true
            }
        }
        return String(words)
    }

    private static func set(_ lists: String...) -> Set<String> {
        Set(lists.flatMap { $0.split(separator: "|") }.map { words(String($0)) })
    }

    private static let comments = set(
        "comments|reader comments|readers' comments|user comments|latest comments|all comments|top comments",
        "view comments|show comments|comments on this article|comments on this story|comments so far|no comments yet",
        "leave a comment|leave a reply|leave your comment|post a comment|add a comment|add your comment|write a comment",
        "join the conversation|join the discussion|have your say|what do you think|comment on this story",
        "комментарии|все комментарии|комментарии читателей|комментарии пользователей|оставить комментарий",
        "добавить комментарий|оставьте комментарий|комментарии к статье|комментарии к новости|обсуждение|ваш комментарий",
        "комментариев|комментария|коментарі|коментарі читачів|залишити коментар|додати коментар|каментары|каментарыі",
        "пакінуць каментар|коментари|коментари на читатели|добави коментар|коментара|остави коментар|пікірлер",
        "kommentare|leserkommentare|kommentar schreiben|kommentar verfassen|ihre meinung|diskutieren sie mit",
        "schreiben sie einen kommentar|commentaires|vos commentaires|laisser un commentaire|ajouter un commentaire",
        "commentaires des lecteurs|réagir|réagissez|comentarios|deja un comentario|deja tu comentario|deja una respuesta",
        "comentarios de los lectores|escribe un comentario|comentários|deixe um comentário|deixe seu comentário",
        "comentários dos leitores|commenti|lascia un commento|i vostri commenti|komentarze|dodaj komentarz",
        "komentarze czytelników|komentáře|diskuse|přidat komentář|komentáre|diskusia|pridať komentár|komentari|komentarji",
        "ostavi komentar|ostavite komentar|napiši komentar|hozzászólások|kommentek|szólj hozzá|comentarii|lasă un comentariu",
        "scrie un comentariu|reageer|geef een reactie|alle reacties|kommentarer|skriv en kommentar|lämna en kommentar",
        "legg igjen en kommentar|kommentit|kommentoi|kommentaarid|lisa kommentaar|komentāri|pievienot komentāru",
        "komentarai|rašyti komentarą|yorumlar|yorum yap|yorum yaz|okur yorumları|şərhlər|komentar|tulis komentar",
        "bình luận|ý kiến bạn đọc|σχόλια|αφήστε ένα σχόλιο|γράψτε σχόλιο|תגובות|הוסף תגובה|כתוב תגובה|التعليقات|تعليقات",
        "أضف تعليق|أضف تعليقا|اترك تعليقا|اكتب تعليقا|نظرات|دیدگاه‌ها|نظر شما|نظرات کاربران|تبصرے|评论|網友評論|网友评论|最新评论|热门评论",
        "全部评论|发表评论|评论区|評論|发表留言|留言|网友留言|コメント|コメント欄|みんなのコメント|コメントを書く|댓글|전체 댓글|댓글 쓰기|टिप्पणियाँ|टिप्पणियां",
        "टिप्पणी करें|মন্তব্য|ความคิดเห็น|แสดงความคิดเห็น|კომენტარები|մեկնաբանություններ")

    private static let counted = set(
        "comment|replies|reply|responses|response|reactions|discussion|thoughts|opinions|комментарий|отзывы|мнения",
        "ответы|ответов|коментар|kommentar|beiträge|reaktionen|meinungen|réactions|commentaire|comentario|opiniones",
        "comentário|commento|komentarz|komentář|reacties|reactie|opinie|svar|yorum|görüş|تعليق|תגובה|条评论|則留言|条|件のコメント",
        "件|개의 댓글|bình luận|comentariu|hozzászólás|коментари")

    private static let stories = set(
        "related|related articles|related news|related stories|related posts|related content|related links|related topics",
        "related coverage|read also|also read|read more|read next|read this next|see also|more news|more stories",
        "more on this story|more on this topic|more from this section|more like this|more to read|more headlines|more",
        "most read|most popular|most viewed|popular|popular news|popular posts|popular stories|trending|trending now",
        "top stories|top news|latest|latest news|latest stories|latest posts|latest headlines|recent posts|recent news",
        "recommended|recommended for you|recommended stories|you may also like|you might also like|dont miss",
        "in other news|other news|other stories|editors picks|editor's picks|up next|news feed|newsfeed|news ticker",
        "whats new|headlines|today's headlines|what others are reading|keep reading|further reading|previous article",
        "next article|previous story|next story|from our partners|sponsored|sponsored content|around the web",
        "читайте также|читать также|читайте ещё|читайте еще|читайте дальше|смотрите также|по теме|материалы по теме",
        "новости по теме|статьи по теме|ещё по теме|еще по теме|ещё новости|еще новости|другие новости|другие материалы",
        "похожие новости|похожие материалы|похожие статьи|похожие записи|последние новости|свежие новости|лента новостей",
        "все новости|популярное|популярные новости|популярные статьи|самое читаемое|самое популярное|самое интересное",
        "главное|главные новости|главное за день|рекомендуем|вам может быть интересно|это интересно|сейчас читают",
        "новости партнёров|новости партнеров|новости сми|новости|топ новостей|выбор редакции|что ещё почитать",
        "читайте також|читайте ще|дивіться також|за темою|схожі новини|останні новини|інші новини|популярні новини|новини",
        "чытайце таксама|чытайце яшчэ|апошнія навіны|прочетете още|вижте още|още новини|още по темата|последни новини",
        "свързани новини|прочитајте и|повезане вести|најновије вести|оқи отырыңыз|тағы оқыңыз|соңғы жаңалықтар",
        "lesen sie auch|lesen sie mehr|mehr zum thema|auch interessant|das könnte sie auch interessieren|weitere artikel",
        "weitere nachrichten|weitere meldungen|weitere themen|ähnliche artikel|meistgelesen|meistgelesene artikel",
        "aktuelle nachrichten|neueste nachrichten|zum thema|verwandte themen|à lire aussi|lire aussi|a lire aussi",
        "à lire également|sur le même sujet|sur le même thème|dans la même rubrique|articles similaires|les plus lus",
        "articles les plus lus|dernières actualités|à la une|à voir aussi|plus d'articles|lea también|lee también|leer más",
        "te puede interesar|le puede interesar|te recomendamos|noticias relacionadas|artículos relacionados|más noticias",
        "otras noticias|últimas noticias|lo más leído|más leídas|lo más visto|leia também|leia mais|veja também",
        "notícias relacionadas|mais notícias|mais lidas|as mais lidas|últimas notícias|relacionadas|leggi anche",
        "articoli correlati|ultime notizie|potrebbe interessarti|ti potrebbe interessare|i più letti|altre notizie",
        "czytaj też|czytaj także|czytaj również|zobacz też|zobacz także|zobacz również|powiązane artykuły|najnowsze",
        "najczęściej czytane|polecane|polecamy|podobne artykuły|ostatnie wiadomości|přečtěte si také|čtěte také|související",
        "související články|nejčtenější|další články|nejnovější|čítajte aj|prečítajte si aj|súvisiace články|najčítanejšie",
        "pročitajte i|pročitajte još|pročitaj još|pročitajte više|povezane vijesti|povezane vesti|najčitanije|najnovije",
        "vezano|vezane vijesti|preberite tudi|preberite še|sorodni članki|olvassa el ezt is|kapcsolódó cikkek|ajánljuk",
        "legolvasottabb|citește și|citeşte şi|citeste si|vezi și|articole similare|cele mai citite|ultimele știri|lees ook",
        "lees meer|meest gelezen|meer nieuws|gerelateerd|gerelateerde artikelen|laatste nieuws|läs också|läs även|läs mer",
        "mest läst|relaterat|senaste nytt|les også|les mer|mest lest|siste nytt|læs også|læs mere|mest læste|relaterede",
        "seneste nyt|lue myös|luetuimmat|uusimmat|loe ka|loetumad|lasi arī|lasītākie|skaitykite taip pat|skaitomiausi",
        "ilgili haberler|son haberler|benzer haberler|en çok okunanlar|ayrıca okuyun|diğer haberler|bunlar da ilginizi çekebilir",
        "əlaqəli xəbərlər|digər xəbərlər|son xəbərlər|baca juga|berita terkait|berita lainnya|terpopuler|berita terbaru",
        "tin liên quan|tin khác|xem thêm|đọc thêm|tin mới nhất|đọc nhiều|διαβάστε επίσης|διαβάστε ακόμη|διαβάστε ακόμα",
        "σχετικά άρθρα|τελευταία νέα|δημοφιλή|lexo edhe|lexoni gjithashtu|të ngjashme|קראו גם|כתבות נוספות|עוד בנושא",
        "אולי יעניין אותך|اقرأ أيضا|اقرأ أيضاً|اقرا ايضا|اقرأ المزيد|إقرأ أيضاً|مواضيع ذات صلة|أخبار ذات صلة|مقالات ذات صلة",
        "ذات صلة|المزيد من الأخبار|الأكثر قراءة|آخر الأخبار|أحدث الأخبار|أخبار أخرى|بیشتر بخوانید|اخبار مرتبط|مطالب مرتبط",
        "پربازدیدترین|پربیننده ترین|آخرین اخبار|مزید خبریں|相关新闻|相关阅读|相关文章|相关报道|相關新聞|相關閱讀|相关推荐|推荐阅读|推薦閱讀",
        "延伸阅读|延伸閱讀|热门新闻|热门文章|熱門新聞|更多新闻|更多新聞|最新新闻|最新消息|猜你喜欢|関連記事|関連ニュース",
        "関連リンク|あわせて読みたい|こちらもおすすめ|おすすめ記事|人気記事|アクセスランキング|最新記事|最新ニュース|관련기사|관련 기사|관련뉴스|관련 뉴스",
        "많이 본 뉴스|인기기사|인기 기사|최신기사|추천기사|यह भी पढ़ें|ये भी पढ़ें|संबंधित खबरें|और पढ़ें|আরও পড়ুন|ข่าวที่เกี่ยวข้อง|อ่านเพิ่มเติม",
        "წაიკითხეთ ასევე|ასევე წაიკითხეთ|Կարդացեք նաև")

    private static let replies = set(
        "reply|report|like|dislike|reply to|permalink|share reply|flag|quote|upvote|ответить|пожаловаться|нравится",
        "відповісти|поскаржитися|адказаць|отговори|antworten|melden|répondre|signaler|responder|denunciar|rispondi",
        "segnala|odpowiedz|zgłoś|odpovědět|nahlásit|odpovedať|odgovori|prijavi|válasz|răspunde|beantwoorden|svara|svar",
        "anmäl|vastaa|vasta|atbildēt|atsakyti|yanıtla|cevapla|şikayet et|balas|trả lời|απάντηση|הגב|رد|الرد|إبلاغ|پاسخ",
        "回复|回覆|举报|赞|返信|답글|신고|उत्तर दें|ตอบกลับ|উত্তর")
}
