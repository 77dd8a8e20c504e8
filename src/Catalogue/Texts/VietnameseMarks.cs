namespace LearningAdvisor.Catalogue.Texts;

/// <summary>Vietnamese as people type it on a keyboard without its marks: nấu ăn becomes nau an.</summary>
public static class VietnameseMarks
{
    /// <param name="text">In lower case, each letter with its marks one character.</param>
    /// <returns>As long as the text.</returns>
    public static string Without(string text) => string.Concat(text.Select(Without));

    private static char Without(char letter) => letter switch
    {
        'à' or 'á' or 'ả' or 'ã' or 'ạ' or 'ă' or 'ằ' or 'ắ' or 'ẳ' or 'ẵ' or 'ặ' or 'â' or 'ầ' or 'ấ' or 'ẩ' or 'ẫ' or 'ậ' => 'a',
        'è' or 'é' or 'ẻ' or 'ẽ' or 'ẹ' or 'ê' or 'ề' or 'ế' or 'ể' or 'ễ' or 'ệ' => 'e',
        'ì' or 'í' or 'ỉ' or 'ĩ' or 'ị' => 'i',
        'ò' or 'ó' or 'ỏ' or 'õ' or 'ọ' or 'ô' or 'ồ' or 'ố' or 'ổ' or 'ỗ' or 'ộ' or 'ơ' or 'ờ' or 'ớ' or 'ở' or 'ỡ' or 'ợ' => 'o',
        'ù' or 'ú' or 'ủ' or 'ũ' or 'ụ' or 'ư' or 'ừ' or 'ứ' or 'ử' or 'ữ' or 'ự' => 'u',
        'ỳ' or 'ý' or 'ỷ' or 'ỹ' or 'ỵ' => 'y',
        'đ' => 'd',
        _ => letter,
    };
}
