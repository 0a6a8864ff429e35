// SPDX-License-Identifier: Apache-2.0

extension PageFixture {
    static let world: [PageFixture] = [
        PageFixture(
            name: "Russian: a story in the middle of the text, comments under a heading alone, the date in words",
            title: "Мэр Заозёрска подал в отставку", published: "2025-01-14T10:00:00Z", language: "ru",
            blocks: [
                "headline: Мэр Заозёрска подал в отставку",
                "body: 14 января 2025, 10:00",
                "body: Мэр Заозёрска Игорь Платов",
                "teaser: Читайте также",
                "teaser: Вице-губернатора задержали",
                "body: Обязанности главы города",
                "body: Причину отставки",
                "comment: Давно пора было его снять",
                "comment: Лучше бы губернатора посадили",
            ],
            html: #"""
                <html lang="ru"><head><title>Мэр Заозёрска подал в отставку — Вести Севера</title></head><body><div
                class="header"><a href="/">Вести Севера</a></div>
                <div class="wrap"><h1>Мэр Заозёрска подал в отставку</h1><div class="date">14 января 2025,
                10:00</div>
                <p>Мэр Заозёрска Игорь Платов подал в отставку, сообщила пресс-служба городской администрации во
                вторник.</p>
                <h3>Читайте также:</h3><p><a href="/2">Вице-губернатора задержали в аэропорту столицы</a></p>
                <p>Обязанности главы города временно исполняет его первый заместитель Анна Речкина, сказали в
                администрации.</p>
                <p>Причину отставки в пресс-службе назвать отказались, сославшись на личные обстоятельства мэра.</p>
                <h3>Комментарии (2)</h3><div><p>Давно пора было его снять, весь город об этом говорил ещё летом,
                когда прорвало трубу на набережной.</p></div>
                <div><p>Лучше бы губернатора посадили, он и назначил этого Платова, а теперь делает вид, что ни при
                чём.</p></div></div>
                <div class="footer">Вести Севера. Все права защищены. Использование материалов только с указанием
                источника и ссылкой на него.</div></body></html>
                """#),
        PageFixture(
            name: "Arabic, from right to left, with related stories and comments under headings",
            title: "إقالة مدير الجمارك في مدينة النور", published: "2025-04-08T06:00:00Z", language: "ar",
            blocks: [
                "headline: إقالة مدير الجمارك في مدينة النور",
                "body: أعلنت وزارة المالية",
                "body: وعين الوزير نائبه",
                "teaser: اقرأ أيضا",
                "teaser: توقيف رئيس بلدية الساحل",
                "comment: كان يجب أن يسجن",
            ],
            html: #"""
                <html dir="rtl" lang="ar"><head><title>إقالة مدير الجمارك في مدينة النور</title><meta
                property="og:locale" content="ar_AR"><meta property="article:published_time"
                content="2025-04-08T09:00:00+03:00"></head>
                <body><div id="top"><a href="/">الرئيسية</a></div><div id="story"><h1>إقالة مدير الجمارك في مدينة
                النور</h1>
                <p>أعلنت وزارة المالية اليوم إقالة مدير الجمارك في مدينة النور سامي الهلالي من منصبه بعد تحقيق
                داخلي استمر شهرين.</p>
                <p>وعين الوزير نائبه كريم الصافي مديرا بالإنابة إلى حين تعيين مدير جديد للجمارك في المدينة.</p>
                <div><h4>اقرأ أيضا</h4><ul><li><a href="/2">توقيف رئيس بلدية الساحل بتهمة
                الرشوة</a></li></ul></div></div>
                <div><h3>التعليقات</h3><p>كان يجب أن يسجن منذ سنوات طويلة هو وكل من عمل معه في تلك الدائرة التي
                يعرفها الجميع.</p></div></body></html>
                """#),
        PageFixture(
            name: "Chinese: no blanks, a short headline, related stories and readers' words under headings",
            title: "市长辞职", published: "2025-03-05T09:20:00Z", language: "zh-CN",
            blocks: [
                "headline: 市长辞职",
                "body: 2025年3月5日 09:20",
                "body: 白石市政府五日宣布",
                "body: 副市长林文将暂时代理",
                "teaser: 相关阅读",
                "teaser: 海关关长被免职",
                "comment: 早就应该把他抓起来",
            ],
            html: #"""
                <html lang="zh-CN"><head><meta charset="utf-8"><title>市长辞职_白石新闻网</title></head><body><div><a
                href="/">首页</a><a href="/2">要闻</a></div>
                <div><h1>市长辞职</h1><div>2025年3月5日
                09:20</div><p>白石市政府五日宣布，市长周启明因个人原因辞去市长职务，市议会已经接受了他的辞呈。</p><p>副市长林文将暂时代理市长职务，直到市议会选出新的市长为止，选举日期还没有确定。</p>
                <div><h3>相关阅读</h3><ul><li><a href="/3">海关关长被免职并接受调查，家中搜出大量现金</a></li></ul></div>
                <div><h3>网友评论</h3><p>早就应该把他抓起来了，他当副市长的时候就收钱，大家都知道，只是没有人敢说出来而已。</p></div></div></body></html>
                """#),
    ]
}
