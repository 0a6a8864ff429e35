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
        PageFixture(
            name: "Japanese: a ranking, related stories and comments under headings alone",
            title: "県知事が辞任を表明", published: "2025-06-10T03:00:00Z", language: "ja",
            blocks: [
                "headline: 県知事が辞任を表明",
                "body: 北浜県の田村一郎知事は",
                "body: 副知事の中井花子氏が",
                "teaser: 関連記事",
                "teaser: 副市長を収賄容疑で逮捕",
                "comment: もっと早く辞めるべき",
            ],
            html: #"""
                <html lang="ja"><head><title>県知事が辞任を表明｜北浜新報</title><meta property="article:published_time"
                content="2025-06-10T12:00:00+09:00"></head><body><div><h1>県知事が辞任を表明</h1><p>北浜県の田村一郎知事は十日、県議会で記者会見を開き、今月末で知事を辞任すると表明した。</p><p>副知事の中井花子氏が当面の間、知事の職務を代理するという。</p><div><h2>関連記事</h2><ul><li><a href="/2">副市長を収賄容疑で逮捕、市役所を家宅捜索</a></li></ul></div><div><h2>コメント</h2><p>もっと早く辞めるべきだった。副知事も一緒に逮捕されればいいのにと思っている人は多いはずだ。</p></div></div></body></html>
                """#),
        PageFixture(
            name: "Hebrew, from right to left, comments with words to reply and no heading",
            title: "מנכ\"ל הנמל הודח מתפקידו", language: "he",
            blocks: [
                "headline: מנכ\"ל הנמל הודח מתפקידו",
                "body: דירקטוריון הנמל",
                "body: סגניתו, רות",
                "comment: היה צריך לעצור",
                "comment: גם השר צריך",
                "comment: כולם שם",
            ],
            html: #"""
                <html lang="he" dir="rtl"><head><title>מנכ"ל הנמל הודח מתפקידו</title></head><body><div><h1>מנכ"ל
                הנמל הודח מתפקידו</h1><p>דירקטוריון הנמל החליט היום להדיח את המנכ"ל, דן ארבל, לאחר שנתגלו ליקויים
                חמורים בספרי החברה.</p><p>סגניתו, רות שדה, תמלא את מקומו עד שייבחר מנכ"ל חדש, נמסר מהנמל.</p></div>
                <div><div><b>דני</b><p>היה צריך לעצור אותו כבר לפני שנים, כל העיר ידעה מה קורה שם ואף אחד לא עשה
                דבר.</p><a href="#r">הגב</a></div><div><b>יעל</b><p>גם השר צריך להתפטר, הוא זה שמינה אותו לתפקיד
                ועכשיו הוא עושה את עצמו לא יודע.</p><a href="#r">הגב</a></div><div><b>משה</b><p>כולם שם אותו דבר,
                מחליפים אחד באחר וכלום לא משתנה בנמל הזה כבר ארבעים שנה.</p><a
                href="#r">הגב</a></div></div></body></html>
                """#),
        PageFixture(
            name: "German: boxes for more on the subject, readers' comments under a heading",
            title: "Landrätin tritt zurück", published: "2025-05-05T07:12:00Z", language: "de",
            blocks: [
                "headline: Landrätin tritt zurück",
                "body: Die Landrätin des Kreises",
                "body: Ihr Stellvertreter",
                "teaser: Bürgermeister von Hohenau",
                "comment: Endlich. Der Kämmerer",
            ],
            html: #"""
                <html lang="de"><head><title>Landrätin tritt zurück - Kreisbote</title><meta name="date"
                content="2025-05-05T09:12:00+02:00"></head><body><div><h1>Landrätin tritt zurück</h1><p>Die
                Landrätin des Kreises Auenland, Grit Sommer, tritt zum Monatsende zurück, wie ihr Büro am Montag
                mitteilte.</p><div><h3>Mehr zum Thema</h3><a href="/1">Bürgermeister von Hohenau suspendiert: Was
                bisher bekannt ist</a></div><p>Ihr Stellvertreter Jens Kolb führt die Geschäfte, bis der Kreistag
                neu gewählt hat.</p></div><div><h3>Leserkommentare (1)</h3><div>Endlich. Der Kämmerer gehört gleich
                mit entlassen, der hat die Zahlen doch jahrelang geschönt.</div></div></body></html>
                """#),
        PageFixture(
            name: "Spanish: other stories between paragraphs, the most read in a list, a window title with two parts",
            title: "Cesan al director de la policía portuaria", language: "es",
            blocks: [
                "headline: Cesan al director de la policía portuaria",
                "body: El gobierno regional",
                "body: La subdirectora",
                "teaser: Lea también: Detenido",
                "comment: Ya era hora",
            ],
            html: #"""
                <html lang="es"><head><title>Cesan al director de la policía portuaria | Sucesos | El Faro de
                Ría</title></head><body><h1>Sucesos</h1><div><h2>Cesan al director de la policía
                portuaria</h2><p>El gobierno regional ha cesado al director de la policía portuaria, Blas Otero,
                tras la fuga de dos detenidos.</p><p>Lea también: <a href="/1">Detenido el alcalde de Villaclara
                por malversación de fondos</a></p><p>La subdirectora, Nuria Paz, asume el mando de forma interina,
                según un comunicado difundido el lunes.</p></div><div><h3>Lo más leído</h3><ol><li><a
                href="/2">Dimite la rectora de la universidad</a></li></ol></div><div><h3>Comentarios</h3><p>Ya era
                hora de que lo echaran, y el consejero debería ser el siguiente en dimitir por
                vergüenza.</p></div></body></html>
                """#),
        PageFixture(
            name: "Ukrainian: comments without a heading, with ages in words, links to the readers",
            title: "Голову обласної ради звільнили", language: "uk",
            blocks: [
                "headline: Голову обласної ради звільнили",
                "body: Депутати обласної ради",
                "body: Обовʼязки голови",
                "comment: Давно треба було",
                "comment: Хай ще й",
                "comment: А хто його",
            ],
            html: #"""
                <html lang="uk"><head><title>Голову обласної ради звільнили</title></head><body><div><h1>Голову
                обласної ради звільнили</h1><p>Депутати обласної ради у вівторок звільнили її голову Остапа Рудого,
                за це проголосували сорок два депутати.</p><p>Обовʼязки голови виконуватиме його заступниця Леся
                Гай до нових виборів голови.</p></div>
                <div><div><a href="/u/1">Роман</a><span> 2 години тому</span><p>Давно треба було його посадити, а
                не просто звільнити, він ще з нас сміятиметься у столиці.</p></div><div><a
                href="/u/2">Оля</a><span> 3 години тому</span><p>Хай ще й прокурора затримають, вони ж разом усе
                робили, і всі в області про це знають.</p></div><div><a href="/u/3">Ігор</a><span> 5 годин
                тому</span><p>А хто його призначив? Ті самі депутати, які тепер удають, що вони тут ні до
                чого.</p></div></div></body></html>
                """#),
        PageFixture(
            name: "Turkish: a column of the last news, comments under a heading",
            title: "Liman müdürü görevden alındı", language: "tr",
            blocks: [
                "headline: Liman müdürü görevden alındı",
                "body: Ulaştırma Bakanlığı",
                "body: Göreve vekaleten",
                "teaser: Belediye başkanı",
                "comment: Zaten çoktan",
            ],
            html: #"""
                <html lang="tr"><head><title>Liman müdürü görevden alındı - Sahil
                Haber</title></head><body><div><div><h1>Liman müdürü görevden alındı</h1><p>Ulaştırma Bakanlığı,
                Akkoy liman müdürü Selim Dora'nın görevden alındığını pazartesi günü açıkladı.</p><p>Göreve
                vekaleten yardımcısı Ayla Uysal getirildi.</p></div><div><h3>Son Haberler</h3><ul><li><a
                href="/1">Belediye başkanı gözaltına alındı</a></li><li><a href="/2">Rektör istifa etti, yerine
                vekil atandı</a></li></ul></div><div><h3>Yorumlar (1)</h3><div>Zaten çoktan alınması gerekiyordu,
                vali de onunla birlikte gitmeli diye düşünüyorum ben.</div></div></div></body></html>
                """#),
    ]
}
