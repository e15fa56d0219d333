package plainleaf.html;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/** Shows templates the members of the model's and this room's own types, and of no other class. */
final class OwnTypes implements MemberAccessPolicy {
    private static final String MODEL = "plainleaf.model";
    private static final String VIEWS = OwnTypes.class.getPackageName();

    @Override
    public ClassMemberAccessPolicy forClass(Class<?> type) {
        return new ClassMemberAccessPolicy() {
            @Override
            public boolean isMethodExposed(Method method) {
                String home = method.getDeclaringClass().getPackageName();
                return home.equals(MODEL) || home.equals(VIEWS);
            }

            @Override
            public boolean isConstructorExposed(Constructor<?> constructor) {
                return false;
            }

            @Override
            public boolean isFieldExposed(Field field) {
                return false;
            }
        };
    }

    @Override
    public boolean isToStringAlwaysExposed() {
        return false;
    }
}
